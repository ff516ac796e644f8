"""A guard in front of a server that only counts: what gets there was let through."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from contract_tests.suite.guard import Guard
from contract_tests.suite.ledger import Ledger
from contract_tests.suite.levels import Level
from contract_tests.suite.own import Own
from contract_tests.suite.target import Target

RUN_ID = "sdkct-20261125000000-ab12"
STAGING = Target(
    name="staging",
    smd="https://staging.example/apis/smd",
    bss="https://staging.example/apis/bss",
    token_endpoint="https://staging.example/oauth2/token",
    max_level=Level.DISRUPTIVE,
)


@attrs.define
class Door:
    """A guard, and the requests that it let through."""

    guard: Guard
    passed: list[httpx.Request]

    def send(self, method: str, url: str, body: Any = None) -> httpx.Response:
        """Try to send a request; raises `RefusedByGuard`."""
        with httpx.Client(transport=self.guard) as client:
            return client.request(method, url, json=body)


@pytest.fixture
def door(tmp_path: Path) -> Callable[..., Door]:
    """Makes a door at a level."""

    def make(level: Level = Level.READ_ONLY, target: Target = STAGING) -> Door:
        passed: list[httpx.Request] = []

        def answer(request: httpx.Request) -> httpx.Response:
            passed.append(request)
            return httpx.Response(200, json={})

        ledger = Ledger(tmp_path / "ledger.jsonl")
        own = Own(RUN_ID, target.xname_pool, target.mac_prefix)
        return Door(Guard(target, level, ledger, httpx.MockTransport(answer), own), passed)

    return make
