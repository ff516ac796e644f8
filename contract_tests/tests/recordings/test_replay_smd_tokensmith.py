"""SMD's stand-in checks TokenSmith's tokens as SMD was recorded to, and asks its policy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from contract_tests.tests.recordings.replay import (
    COMPARED_HEADERS,
    Service,
    bearer,
    load,
    recording_files,
    replay,
)
from contract_tests.tests.recordings.stacks import reset
from openchami_sdk.testing import serve, smd, tokensmith
from openchami_sdk.testing.tokensmith import RunningTokenSmith

FILES = recording_files("smd-tokensmith")
OPTIONS: dict[str, dict[str, Any]] = {
    "off": {"backend": "tokensmith"},
    "shadow": {"backend": "tokensmith", "authz_mode": "shadow"},
    "enforce": {"backend": "tokensmith", "authz_mode": "enforce"},
    "legacy": {},
    "legacy-enforce": {"authz_mode": "enforce"},
}


@pytest.fixture(scope="module")
def tokens() -> Iterator[RunningTokenSmith]:
    with tokensmith.start() as server:
        yield server


@pytest.fixture(scope="module")
def services(tokens: RunningTokenSmith) -> Iterator[dict[str, Service]]:
    """One SMD for each profile of the recordings, all with the same TokenSmith."""
    issuer = {"issuer": tokens.state.settings.issuer, "audiences": ("smd",)}
    headers = COMPARED_HEADERS | {"x-content-type-options"}
    with ExitStack() as running:
        services: dict[str, Service] = {}
        for profile, options in OPTIONS.items():
            app = smd.create_app(jwks_url=tokens.jwks_url, **issuer, **options)
            url = running.enter_context(serve(app)).url
            services[profile] = Service(url, authorize(tokens), compared_headers=headers)
        yield services


def authorize(tokens: RunningTokenSmith) -> Callable[[str], Mapping[str, str]]:
    """Headers for the kinds of `auth`: those of every service, and ways to send a good token."""

    @cache
    def mint(kind: str) -> str:
        renamed = {"read_scope": "valid"}.get(kind, kind)
        return tokens.mint(renamed, sub="recorder")  # type: ignore[arg-type]

    usual = bearer(mint)

    def headers(kind: str) -> Mapping[str, str]:
        match kind:
            case "cookie":
                return {"Cookie": f"jwt={mint('valid')}"}
            case "empty_bearer":
                return {"Authorization": "Bearer "}
            case "bearer_lower":
                return {"Authorization": f"bearer {mint('valid')}"}
            case "two_spaces":
                return {"Authorization": f"Bearer  {mint('valid')}"}
            case _:
                return usual(kind)

    return headers


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_smd_checks_tokens_as_recorded(path: Path, services: dict[str, Service]) -> None:
    """Every exchange of one recording, with the back end and the policy of its profile."""
    recording = load(path)
    service = services[recording["profile"]]
    reset(service.url, recording)
    assert list(replay(recording, service)) == []


def test_every_recorded_exchange_is_replayed() -> None:
    """None is lost on the way into the project."""
    assert sum(len(load(path)["exchanges"]) for path in FILES) == 165
