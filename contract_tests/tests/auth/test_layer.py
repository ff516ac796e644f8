"""The auth layer against the token server: methods, scopes, users, revoked tokens, rotation."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack


@pytest.fixture
def audit(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """The audit log of the test."""
    caplog.set_level(logging.INFO, logger="openchami_sdk.auth.audit")
    return caplog


def events(audit: pytest.LogCaptureFixture, name: str = "auth.request") -> list[dict[str, Any]]:
    """The audit records of one kind, as dictionaries; by default those of outbound calls."""
    return [vars(one) for one in audit.records if vars(one).get("audit_event") == name]


def service(stack: Stack, registration: dict[str, Any], **options: Any) -> smd.Client:
    """A client of SMD that authenticates the way its registration answered."""
    return smd.Client(
        stack.smd_url,
        auth=auth.ClientCredentialsAuth(
            stack.token_url,
            registration["client_id"],
            registration["client_secret"],
            allowed_origins=[stack.smd_url],
            auth_method=registration["token_endpoint_auth_method"],
            **options,
        ),
    )


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_both_secret_methods_reach_smd(method: str, openchami_stack: Stack) -> None:
    """With an id and a secret full of characters that need encoding, one token for all calls."""
    registration = openchami_stack.register(
        client_id=f"{method}: s%é", client_secret="s:e c%r+é/t", token_endpoint_auth_method=method
    )
    with service(openchami_stack, registration) as client:
        assert client.groups.list() == []
        client.groups.create(smd.GroupCreate(label="blue"))
        assert [group.label for group in client.groups.list()] == ["blue"]
    assert openchami_stack.tokens.token_requests == 1


def test_the_wrong_method_is_refused(openchami_stack: Stack) -> None:
    """A client registered for one method gets nothing by the other."""
    registration = openchami_stack.register(token_endpoint_auth_method="client_secret_post")
    registration["token_endpoint_auth_method"] = "client_secret_basic"
    with service(openchami_stack, registration) as client, pytest.raises(auth.InvalidClientError):
        client.groups.list()


def test_a_token_has_the_scopes_and_audience_asked_for_and_no_more(openchami_stack: Stack) -> None:
    """Narrower than what the client may have, also after a refresh."""
    stack = openchami_stack
    registration = stack.register(scope="smd.read smd.write bss.read", audience=["smd", "bss"])
    seen: list[str] = []

    def note(request: httpx.Request) -> None:
        seen.append(request.headers["Authorization"])

    http = httpx.Client(event_hooks={"request": [note]})
    credentials = auth.ClientCredentialsAuth(
        stack.token_url,
        registration["client_id"],
        registration["client_secret"],
        allowed_origins=[stack.smd_url],
        scope=["smd.read"],
        audience="smd",
    )
    with smd.Client(stack.smd_url, auth=credentials, http_client=http) as client:
        client.groups.list()
        stack.withdraw_tokens()
        client.groups.list()
    # The second call's first try still had the withdrawn token.
    assert len(seen) == 3
    claims = stack.tokens.state.keys.verify(seen[-1].removeprefix("Bearer "))
    assert claims is not None
    assert (claims["scp"], claims["aud"]) == (["smd.read"], ["smd"])


def test_a_revoked_token_costs_one_refetch_and_no_failed_call(
    openchami_stack: Stack, audit: pytest.LogCaptureFixture
) -> None:
    """Withdrawn on the server → 401 → one new token → the call succeeds, and the audit says so."""
    registration = openchami_stack.register(client_id="watcher")
    with service(openchami_stack, registration) as client:
        client.groups.list()
        openchami_stack.withdraw_tokens()
        assert client.groups.list() == []
        assert client.groups.list() == []
    assert openchami_stack.tokens.token_requests == 2
    assert [call["retried"] for call in events(audit)] == [False, True, False]
    assert {call["outcome"] for call in events(audit)} == {"success"}
    assert len({call["token_fp"] for call in events(audit)}) == 2


async def async_groups(stack: Stack, credentials: auth.ClientCredentialsAuth) -> None:
    async with smd.AsyncClient(stack.smd_url, auth=credentials) as client:
        await client.groups.list()
        stack.withdraw_tokens()
        assert await client.groups.list() == []


@pytest.mark.anyio
async def test_the_same_holds_for_asyncio(openchami_stack: Stack) -> None:
    """One refetch, no failed call."""
    registration = openchami_stack.register()
    await async_groups(
        openchami_stack,
        auth.ClientCredentialsAuth(
            openchami_stack.token_url,
            registration["client_id"],
            registration["client_secret"],
            allowed_origins=[openchami_stack.smd_url],
        ),
    )
    assert openchami_stack.tokens.token_requests == 2


def test_a_users_call_is_made_with_the_users_token(
    openchami_stack: Stack, audit: pytest.LogCaptureFixture
) -> None:
    """Unchanged, with no token request; outside the block the service is itself again."""
    registration = openchami_stack.register(client_id="portal")
    token = openchami_stack.mint(sub="alice")
    with service(openchami_stack, registration) as client:
        with auth.user_context(token, "alice"):
            client.groups.list()
        assert openchami_stack.tokens.token_requests == 0
        client.groups.list()
    who = [(call["actor"], call["subject"], call["client_id"]) for call in events(audit)]
    assert who == [("user", "alice", "portal"), ("service", "portal", "portal")]


def test_a_users_refused_token_is_not_replaced(openchami_stack: Stack) -> None:
    """An expired user is told so: the service's own token is no substitute."""
    with service(openchami_stack, openchami_stack.register()) as client:
        with auth.user_context(openchami_stack.mint("expired"), "alice"):
            with pytest.raises(smd.UnauthorizedError):
                client.groups.list()
    assert openchami_stack.tokens.token_requests == 0


def test_two_secrets_bridge_a_rotation(
    openchami_stack: Stack, audit: pytest.LogCaptureFixture
) -> None:
    """The list [new, old] works before and after the server changes over."""
    stack = openchami_stack
    stack.register(client_id="rotated", client_secret="the old secret")
    credentials = auth.ClientCredentialsAuth(
        stack.token_url,
        "rotated",
        ["the new secret", "the old secret"],
        allowed_origins=[stack.smd_url],
    )
    with smd.Client(stack.smd_url, auth=credentials) as client:
        client.groups.list()
        client_url = f"{stack.admin_url}/admin/clients/rotated"
        change = [{"op": "replace", "path": "/client_secret", "value": "the new secret"}]
        httpx.patch(client_url, json=change).raise_for_status()
        stack.withdraw_tokens()
        assert client.groups.list() == []
    fallbacks = events(audit, "auth.token.secret_fallback")
    assert [(one["secret"], one["next_secret"]) for one in fallbacks] == [("current", "previous")]
    assert "the old secret" not in audit.text
