"""Fixtures: a loopback server, a clock that a test turns, and the three ways to make a call."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from auth_ext.tests.auth_fixtures import Call, Clock, MakeAuth
from auth_ext.tests.auth_loopback import Loopback
from auth_ext.tests.redis_server import redis_server
from openchami_sdk.auth import ClientCredentialsAuth, Policy, ssl_context
from openchami_sdk.core import http


@pytest.fixture(autouse=True)
def _no_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine the tests run on reaches them."""
    for name in list(os.environ):
        if name.startswith(("OPENCHAMI_", "TOKENSMITH_")) or name.endswith(
            ("ACCESS_TOKEN", "_proxy", "_PROXY")
        ):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> http.Library:
    """The HTTP library of the clients that a test makes, and of those that the SDK makes."""
    monkeypatch.setenv(http.VARIABLE, request.param)
    return http.INSTALLED[request.param]


@pytest.fixture
def server(library: http.Library) -> Iterator[Loopback]:
    """A token endpoint and an API; who uses it is tested with both HTTP libraries."""
    running = Loopback()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis server of our own."""
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
def other() -> Iterator[Loopback]:
    """A second server: another origin."""
    running = Loopback()
    yield running
    running.stop()


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def make_auth(server: Loopback, clock: Clock) -> MakeAuth:
    """Makes an authentication against `server` that never pauses."""

    def make(**options: Any) -> ClientCredentialsAuth:
        settings: dict[str, Any] = {
            "token_endpoint": server.token_endpoint,
            "client_id": "svc",
            "client_secret": "s3cret",
            "allowed_origins": [server.url],
            "policy": Policy(clock=clock, first_pause=0.0),
            **options,
        }
        return ClientCredentialsAuth(**settings)

    return make


@pytest.fixture(params=["threads", "asyncio", "trio"])
def call(request: pytest.FixtureRequest, library: http.Library) -> Call:
    """Makes one call with a fresh client: blocking, on asyncio, on trio."""
    kind = request.param

    def make_call(auth: http.AuthFlow, url: str, method: str = "GET", **options: Any) -> Any:
        # A client would read its own trust store, which takes longer than the call.
        client_options: dict[str, Any] = {
            "verify": ssl_context(),
            **options.pop("client_options", {}),
        }
        if kind == "threads":
            with library.client(auth=auth, **client_options) as client:
                return client.request(method, url, **options)

        async def main() -> http.Response:
            async with library.async_client(auth=auth, **client_options) as client:
                return await client.request(method, url, **options)

        return anyio.run(main, backend=kind)

    return make_call


@pytest.fixture
def audit(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """The audit log, switched on."""
    caplog.set_level(logging.INFO, logger="openchami_sdk.auth.audit")
    return caplog
