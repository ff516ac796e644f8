"""TokenSmith's upstream: a provider on this host, and who may set it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from openchami_sdk.testing import serve
from openchami_sdk.testing.tokensmith import RunningTokenSmith


@pytest.fixture
def server(server: RunningTokenSmith) -> RunningTokenSmith:
    """A TokenSmith with an identity provider."""
    server.state.reset("upstream")
    return server


@contextmanager
def provider(introspection: dict[str, Any], **metadata: str) -> Generator[str]:
    """An identity provider on a port of this host."""

    async def discovery(request: Request) -> Response:
        root = str(request.base_url).rstrip("/")
        usual = {"issuer": root, "jwks_uri": root, "introspection_endpoint": f"{root}/introspect"}
        return JSONResponse(usual | metadata)

    async def introspect(_: Request) -> Response:
        return JSONResponse(introspection)

    routes = [
        Route("/.well-known/openid-configuration", discovery),
        Route("/introspect", introspect, methods=["POST"]),
    ]
    with serve(Starlette(routes=routes)) as running:
        yield running.url


def set_upstream(server: RunningTokenSmith, issuer: str, **headers: str) -> httpx.Response:
    body = {"issuer_url": issuer, "client_id": "tokensmith", "replace_existing": True}
    return httpx.post(f"{server.url}/admin/oidc/config", json=body, headers=headers)


def exchange(server: RunningTokenSmith, token: str) -> httpx.Response:
    return httpx.request(
        "GET",
        f"{server.url}/oauth/token",
        headers={"Authorization": f"Bearer {token}"},
        json={"target_service": "smd"},
    )


def test_a_real_provider_is_asked(server: RunningTokenSmith) -> None:
    """Over HTTP; a standard answer lacks the claims that TokenSmith wants."""
    with provider({"active": True, "username": "bob", "auth_level": "IAL2"}) as issuer:
        assert set_upstream(server, issuer).json()["status"] == "replaced"
        assert exchange(server, "any").text == "missing required claim: auth_level\n"
    with provider({"active": False}) as issuer:
        set_upstream(server, issuer)
        assert exchange(server, "any").text == "Token is not active\n"
    assert exchange(server, "any").text == "Token introspection failed\n"


def test_a_restart_brings_the_first_provider_back(server: RunningTokenSmith) -> None:
    """What is set by the route is in memory only."""
    with provider({"active": False}) as issuer:
        set_upstream(server, issuer)
    server.restart()
    assert exchange(server, "upstream-ok").status_code == 200


def test_a_provider_without_introspection_is_refused(server: RunningTokenSmith) -> None:
    """Hydra is such a one."""
    with provider({}, introspection_endpoint="") as issuer:
        answer = set_upstream(server, issuer)
    assert answer.status_code == 400
    assert answer.text == (
        "OIDC provider validation failed: missing required field: introspection_endpoint\n"
    )


def test_nothing_is_sent_to_the_network(server: RunningTokenSmith) -> None:
    """A provider elsewhere is refused without a request."""
    answer = set_upstream(server, "https://idp.example")
    assert answer.status_code == 400
    assert "asks this host only" in answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"X-Real-IP": "192.0.2.1"}, 403),
        ({"X-Forwarded-For": "192.0.2.1, 127.0.0.1"}, 403),
        ({"X-Real-IP": "127.0.0.1", "X-Forwarded-For": "192.0.2.1"}, 200),
        ({"True-Client-IP": "192.0.2.1", "X-Real-IP": "127.0.0.1"}, 403),
        ({"X-Real-IP": "nonsense"}, 200),
    ],
)
def test_a_header_decides_who_is_local(
    headers: dict[str, str], status: int, server: RunningTokenSmith
) -> None:
    """As in the real one, which believes what a header says of the caller's address."""
    answer = httpx.get(f"{server.url}/admin/oidc/config", headers=headers)
    assert answer.status_code == status
    if status == 403:
        assert answer.text == "OIDC admin endpoints are local-only\n"


def test_as_release_v0_2_runs_it_there_is_no_provider(server: RunningTokenSmith) -> None:
    """Every user's token fails, and the route cannot change that: there is no client secret."""
    server.reset()
    assert exchange(server, "upstream-ok").text == "Token introspection failed\n"
    status = httpx.get(f"{server.url}/admin/oidc/config").json()
    assert status["oidc"]["configured"] is False
    with provider({"active": True}) as issuer:
        answer = set_upstream(server, issuer)
    assert answer.text == "OIDC client secret is not configured in service environment\n"
