"""No token is fetched for what a service serves to everyone."""

from __future__ import annotations

import asyncio
from operator import attrgetter
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth, records
from auth_ext.tests.auth_loopback import Loopback, Reply, json_reply
from openchami_sdk import auth, boot, bss, core, smd
from openchami_sdk.core import http

READY = json_reply({"code": 0, "message": "HSM is healthy"})
ALICE = "of-alice"


@pytest.mark.parametrize(
    ("package", "method", "body"),
    [
        (smd, "service.ready", {"code": 0, "message": "well"}),
        (smd, "components.list", {"Components": []}),
        (smd, "ethernet_interfaces.list", []),
        (bss, "service.status", {"bss-status": "running"}),
        (boot, "service.health", {"status": "ok", "service": "b"}),
    ],
    ids=["ready", "components", "interfaces", "bss", "boot"],
)
def test_the_token_endpoint_is_not_asked(
    server: Loopback,
    make_auth: MakeAuth,
    library: http.Library,
    package: Any,
    method: str,
    body: object,
) -> None:
    """Neither for the blocking client nor for the async one."""
    server.api_always = json_reply(body)

    async def main() -> None:
        async with package.AsyncClient(server.url, auth=make_auth()) as client:
            await attrgetter(method)(client)()

    with package.Client(server.url, auth=make_auth()) as client:
        attrgetter(method)(client)()
    asyncio.run(main())
    assert len(server.calls) == 2
    assert not any("authorization" in seen.headers for seen in server.calls)
    assert server.token_requests == []


def test_an_http_client_with_an_authentication(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """An http_client that authenticates by itself does so for the other calls only."""
    server.api_script.extend([READY, json_reply([])])
    with library.client(auth=make_auth(), trust_env=False) as own:
        client = smd.Client(server.url, http_client=own)
        client.service.ready()
        client.groups.list()
    sent = [seen.headers.get("authorization") for seen in server.calls]
    assert sent == [None, "Bearer token-1"]


def test_a_gateway_that_wants_a_token_for_everything(
    server: Loopback, make_auth: MakeAuth, audit: pytest.LogCaptureFixture
) -> None:
    """Its 401 makes the call be sent again with a token; the second 401 is the answer."""

    async def main() -> int:
        async with smd.AsyncClient(server.url, auth=make_auth()) as client:
            return (await client.service.ready()).code

    for _ in range(2):
        server.api_script.extend([Reply(401), READY])
    with smd.Client(server.url, auth=make_auth()) as client:
        assert client.service.ready().code == 0
    assert asyncio.run(main()) == 0
    sent = [seen.headers.get("authorization") for seen in server.calls]
    assert sent == [None, "Bearer token-1"] * 2
    made = [one for one in records(audit) if one.audit_event == "auth.request"]
    assert [(one.status, one.retried) for one in made] == [(200, True)] * 2


def test_a_call_without_a_token_is_audited(
    server: Loopback, make_auth: MakeAuth, audit: pytest.LogCaptureFixture
) -> None:
    """The record names the client, and no token."""
    server.api_always = READY
    smd.Client(server.url, auth=make_auth()).service.ready()
    (made,) = records(audit)
    assert (made.actor, made.subject, made.status, made.token_fp) == ("service", "svc", 200, None)
    assert made.retried is False


def test_a_user_s_token_is_passed_on(server: Loopback, make_auth: MakeAuth) -> None:
    """It is at hand, and the service may log whom it served."""
    server.api_always = READY
    with auth.user_context(ALICE), smd.Client(server.url, auth=make_auth()) as client:
        client.service.ready()
    assert [seen.headers["authorization"] for seen in server.calls] == [f"Bearer {ALICE}"]
    assert server.token_requests == []


def test_another_authentication_is_told(server: Loopback) -> None:
    """An authentication that is not of this SDK sees which request is public."""
    told: list[bool] = []

    class Own(http.Auth):
        def auth_flow(self, request: http.Request) -> http.AuthSteps:
            told.append(request.extensions.get(core.http.PUBLIC, False))
            yield request

    server.api_script.extend([READY, json_reply([])])
    with smd.Client(server.url, auth=Own()) as client:
        client.service.ready()
        client.groups.list()
    assert told == [True, False]
