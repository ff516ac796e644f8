"""Bring a stand-in of the local stack to the state that a recording starts from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

import httpx

from contract_tests.tests.recordings.replay import Recording, bearer
from openchami_sdk.testing import Stack

_HTTP = httpx.Client(timeout=30, trust_env=False)


def authorize(stack: Stack) -> Callable[[str], Mapping[str, str]]:
    """Headers with tokens of the stack, one per kind: a recording asks for hundreds."""

    @cache
    def mint(kind: str) -> str:
        return stack.mint(kind, sub="replayer")

    return bearer(mint)


def reset(url: str, recording: Recording) -> None:
    """Empty the stand-in at `url` and apply the recording's fixtures."""
    body = {"fixtures": recording.get("fixtures", [])}
    answer = _HTTP.post(f"{url}/_control/reset", json=body)
    assert answer.status_code == 204, answer.text
