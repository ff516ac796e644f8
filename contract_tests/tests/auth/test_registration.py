"""Registering, rotating and revoking clients at Hydra's admin API, through the SDK."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack, serve, tokens
from openchami_sdk.testing.tokens import RunningTokenServer


@pytest.fixture(scope="module", params=["v2.3.0", "main"])
def shared(request: pytest.FixtureRequest) -> Iterator[RunningTokenServer]:
    """A released Hydra, and the one to come that keeps earlier secrets."""
    with tokens.start(version=request.param) as running:
        yield running


@pytest.fixture
def server(shared: RunningTokenServer) -> RunningTokenServer:
    shared.reset()
    return shared


def works(server: RunningTokenServer, client: auth.RegisteredClient) -> bool:
    """Whether the token endpoint takes the client's secret."""
    assert client.client_secret is not None
    form = {"grant_type": "client_credentials"}
    pair = (client.client_id, client.client_secret.reveal())
    return httpx.post(server.token_url, data=form, auth=pair).status_code == 200


def test_a_registered_client_works_as_answered(openchami_stack: Stack) -> None:
    """Id, secret and method from the answer, straight into the auth layer."""
    stack = openchami_stack
    client = auth.register_client(
        stack.admin_url,
        "bss",
        scope="smd.read smd.write",
        audience=["smd"],
        auth_method="client_secret_post",
        token_lifetime="90s",
    )
    assert client.client_secret is not None
    assert (client.client_name, client.auth_method) == ("bss", "client_secret_post")
    assert (client.scope, client.audience) == (("smd.read", "smd.write"), ("smd",))
    credentials = auth.ClientCredentialsAuth(
        stack.token_url,
        client.client_id,
        client.client_secret,
        allowed_origins=[stack.smd_url],
        auth_method=client.auth_method,
        scope=client.scope,
        audience=client.audience,
    )
    with smd.Client(stack.smd_url, auth=credentials) as http:
        assert http.groups.list() == []


def test_an_id_may_be_chosen_where_the_release_allows_it(server: RunningTokenServer) -> None:
    """Twice is a conflict; the quickstart's release refuses the first time."""
    chosen = auth.register_client(server.admin_url, "bss", client_id="bss / 1")
    assert chosen.client_id == "bss / 1"
    with pytest.raises(auth.RegistrationError, match="409") as conflict:
        auth.register_client(server.admin_url, "bss", client_id="bss / 1")
    assert conflict.value.status == 409
    with tokens.start(version="v2.2.0-rc.3") as old, pytest.raises(auth.RegistrationError) as no:
        auth.register_client(old.admin_url, "bss", client_id="bss")
    assert (no.value.status, no.value.error) == (400, "invalid_client_metadata")


def test_both_secrets_are_good_until_the_old_one_is_revoked(server: RunningTokenServer) -> None:
    """As two secrets of one client, or as two clients, whichever the server can do."""
    first = auth.register_client(server.admin_url, "bss", scope="smd.read", token_lifetime="90s")
    rotation = auth.rotate_secret(server.admin_url, first.client_id)
    second = rotation.client
    assert second.client_name == "bss"
    assert second.scope == ("smd.read",)
    assert second.client_secret != first.client_secret
    if server.state.keeps_earlier_secrets:
        assert (rotation.kind, second.client_id) == ("two secrets", first.client_id)
    else:
        assert rotation.kind == "two clients"
        assert second.client_id != first.client_id
        copied = server.state.clients.get(second.client_id)
        assert copied is not None
        assert copied.lifespan("client_credentials") == 90
    assert works(server, first)
    assert works(server, second)
    auth.revoke_client(
        server.admin_url,
        rotation.previous_client_id,
        earlier_secrets_only=rotation.kind == "two secrets",
    )
    assert not works(server, first)
    assert works(server, second)


def test_a_second_client_can_be_ruled_out() -> None:
    """Where it would take one, nothing happens."""
    with tokens.start() as server:
        client = auth.register_client(server.admin_url, "bss")
        with pytest.raises(auth.ConfigurationError, match="Nothing was changed"):
            auth.rotate_secret(server.admin_url, client.client_id, second_client=False)
        assert len(list(server.state.clients)) == 1
        with pytest.raises(auth.RegistrationError, match="keeps no earlier secrets"):
            auth.revoke_client(server.admin_url, client.client_id, earlier_secrets_only=True)


def test_revoking_a_client_drops_its_tokens(server: RunningTokenServer) -> None:
    """It can get none, and those that are out are inactive."""
    client = auth.register_client(server.admin_url, "bss")
    token = server.state.issue(client.client_id, client.client_id, scope=[], audience=[])
    auth.revoke_client(server.admin_url, client.client_id)
    assert server.state.active_claims(token["access_token"]) is None
    assert not works(server, client)


@pytest.mark.parametrize("action", [auth.rotate_secret, auth.revoke_client])
def test_an_unknown_client_is_an_error(action: Any, server: RunningTokenServer) -> None:
    """404, and nothing is made in its place."""
    with pytest.raises(auth.RegistrationError) as caught:
        action(server.admin_url, "nobody")
    assert caught.value.status == 404
    assert list(server.state.clients) == []


def test_a_refused_registration_says_why(server: RunningTokenServer) -> None:
    """The server's own code and text, in one line."""
    with pytest.raises(auth.RegistrationError) as caught:
        auth.register_client(server.admin_url, "bss", token_lifetime="a while")
    assert "400: invalid_client_metadata" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_admin_url_that_is_something_else_is_one_sentence() -> None:
    """Nobody there, a web page, another server, clear text to another host."""
    server = serve(Starlette())
    server.stop()
    with pytest.raises(auth.RegistrationError, match="cannot reach the admin API") as gone:
        auth.register_client(server.url, "bss")
    assert gone.value.status is None

    async def page(_: Request) -> Response:
        return HTMLResponse("<html>hello</html>")

    with serve(Starlette(routes=[Route("/{path:path}", page, methods=["GET", "POST"])])) as web:
        with pytest.raises(auth.RegistrationError, match="root of Hydra's admin API"):
            auth.register_client(web.url, "bss")
    with serve(Starlette()) as other:
        with pytest.raises(auth.RegistrationError, match="404; is this the root of Hydra's admin"):
            auth.register_client(other.url, "bss")
    with pytest.raises(auth.ConfigurationError, match="not encrypted"):
        auth.register_client("http://hydra:4445", "bss")


def test_a_secret_shows_in_no_repr(server: RunningTokenServer) -> None:
    """Neither the client's nor the rotation's."""
    client = auth.register_client(server.admin_url, "bss")
    rotation = auth.rotate_secret(server.admin_url, client.client_id)
    for secret in (client.client_secret, rotation.client.client_secret):
        assert secret is not None
        assert secret.reveal() not in f"{client!r} {rotation!r} {rotation}"
