"""A user's token is exchanged for one that is meant for the called service."""

from __future__ import annotations

import asyncio

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth, records
from auth_ext.tests.auth_loopback import Loopback, jwt
from openchami_sdk import auth
from openchami_sdk.auth import StaticSecrets, TokenEndpoint
from openchami_sdk.core import http


@pytest.fixture
def exchange(server: Loopback) -> TokenEndpoint:
    """Where users' tokens are exchanged for tokens for SMD."""
    server.make_token = lambda n: jwt(sub="user", n=n)
    return TokenEndpoint(
        token_endpoint=server.token_endpoint,
        client_id="svc",
        secrets=StaticSecrets.of("s3cret"),
        audience="smd",
    )


def test_users_token_is_exchanged(
    server: Loopback,
    make_auth: MakeAuth,
    exchange: TokenEndpoint,
    call: Call,
    audit: pytest.LogCaptureFixture,
) -> None:
    """RFC 8693: the user's token in, one for the service called out, the client authenticated."""
    authentication = make_auth(exchange=exchange)
    with auth.user_context("users-token", subject="ann"):
        assert call(authentication, server.url).status_code == 200
    (seen,) = server.token_requests
    assert seen.form == {
        "grant_type": ["urn:ietf:params:oauth:grant-type:token-exchange"],
        "subject_token": ["users-token"],
        "subject_token_type": ["urn:ietf:params:oauth:token-type:access_token"],
        "requested_token_type": ["urn:ietf:params:oauth:token-type:access_token"],
        "audience": ["smd"],
    }
    assert seen.basic == ("svc", "s3cret")
    assert server.calls[0].headers["authorization"] == f"Bearer {server.issued[0]}"
    # The thread that fetched the token may tell of it after the call.
    (record,) = (one for one in records(audit) if one.audit_event == "auth.request")
    assert (record.actor, record.subject, record.client_id) == ("user", "ann", "svc")


def test_each_user_has_a_token_of_their_own(
    server: Loopback, make_auth: MakeAuth, exchange: TokenEndpoint, library: http.Library
) -> None:
    """Exchanged tokens are cached per user and never mixed, nor with the service's own."""
    authentication = make_auth(exchange=exchange)
    sent: dict[str, set[str]] = {}

    def api(request: http.Request) -> http.Response:
        user = request.url.path.strip("/")
        sent.setdefault(user, set()).add(request.headers["authorization"])
        return library.response(200)

    async def main() -> None:
        transport = library.module.MockTransport(api)
        async with library.async_client(auth=authentication, transport=transport) as client:

            async def work(user: str) -> None:
                with auth.user_context(f"token-of-{user}"):
                    await asyncio.gather(*(client.get(f"{server.url}/{user}") for _ in range(4)))

            await asyncio.gather(*(work(f"u{n}") for n in range(20)))
            await client.get(f"{server.url}/service")

    asyncio.run(main())
    assert all(len(tokens) == 1 for tokens in sent.values())
    assert len({token for tokens in sent.values() for token in tokens}) == 21
    assert len(server.token_requests) == 21


def test_exchanged_token_is_renewed_as_the_users(
    server: Loopback, make_auth: MakeAuth, exchange: TokenEndpoint, call: Call
) -> None:
    """A 401 exchanges the user's token again; the service's own token is never a substitute."""
    authentication = make_auth(exchange=exchange)
    with auth.user_context("users-token"):
        call(authentication, server.url)
        server.revoke()
        assert call(authentication, server.url).status_code == 200
    grants = {seen.form["grant_type"][0].rpartition(":")[2] for seen in server.token_requests}
    assert grants == {"token-exchange"}
