"""What a token request and an authenticated call look like on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Call, Clock, MakeAuth
from auth_ext.tests.auth_loopback import Loopback
from openchami_sdk import auth
from openchami_sdk.core import http


def test_call_carries_the_token(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """The API sees the token that the endpoint issued, on threads, asyncio and trio."""
    response = call(make_auth(), f"{server.url}/hsm/v2/State/Components")
    assert response.json() == {"ok": True}
    assert server.calls[0].headers["authorization"] == "Bearer token-1"


def test_token_request_is_a_form_with_basic(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """Client credentials go as a form; id and secret by Basic, form-encoded first (§2.3.1)."""
    server.secrets["a:b c"] = {"p%+&é"}
    authentication = make_auth(
        client_id="a:b c", client_secret="p%+&é", scope="smd.read smd.write", audience=["smd"]
    )
    with library.client(auth=authentication) as client:
        client.get(server.url)
    seen = server.token_requests[0]
    assert seen.method == "POST"
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen.basic == ("a:b c", "p%+&é")
    assert seen.form == {
        "grant_type": ["client_credentials"],
        "scope": ["smd.read smd.write"],
        "audience": ["smd"],
    }


def test_post_method_sends_one_kind_of_credentials(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """`client_secret_post` puts id and secret into the form and nothing into the headers."""
    with library.client(auth=make_auth(auth_method="client_secret_post")) as client:
        assert client.get(server.url).status_code == 200
    seen = server.token_requests[0]
    assert "authorization" not in seen.headers
    assert seen.form["client_id"] == ["svc"]
    assert seen.form["client_secret"] == ["s3cret"]


def test_target_is_kept_on_every_refresh(
    server: Loopback, make_auth: MakeAuth, clock: Clock, library: http.Library
) -> None:
    """Scope, audience and each resource are asked for again when the token has expired."""
    authentication = make_auth(scope="a", audience="b", resource=["https://c", "https://d"])
    with library.client(auth=authentication) as client:
        client.get(server.url)
        clock.advance(4000)
        client.get(server.url)
    first, second = server.token_requests
    assert first.form == second.form
    assert second.form["resource"] == ["https://c", "https://d"]
    assert second.form["scope"] == ["a"]


def test_token_exchange_is_invisible_to_the_client(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """The caller's hooks and history never see the token request."""
    hosts: list[str] = []

    def note(request: Any) -> None:
        hosts.append(request.url.path)

    with library.client(auth=make_auth(), event_hooks={"request": [note]}) as client:
        response = client.get(f"{server.url}/x")
    assert hosts == ["/x"]
    assert response.history == []


def test_upload_is_streamed(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """A generator's body is sent chunk by chunk, not read into memory first."""

    def chunks() -> Iterator[bytes]:
        yield b"hel"
        yield b"lo"

    async def chunks_async() -> AsyncIterator[bytes]:
        yield b"hel"
        yield b"lo"

    try:
        call(make_auth(), server.url, "POST", content=chunks())
    except RuntimeError:
        call(make_auth(), server.url, "POST", content=chunks_async())
    assert server.calls[0].headers["transfer-encoding"] == "chunked"
    assert server.calls[0].body == b"hello"


def test_own_authorization_is_refused(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """A request with an Authorization header of its own is a mistake, told before sending."""
    with pytest.raises(auth.ConfigurationError, match="Authorization header of its own"):
        call(make_auth(), server.url, headers={"Authorization": "Bearer mine"})
    assert server.log == []


def test_one_request_object_can_be_sent_twice(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """A retry that sends the same request again is authenticated again."""
    with library.client(auth=make_auth()) as client:
        request = client.build_request("GET", server.url)
        assert [client.send(request).status_code for _ in range(2)] == [200, 200]


def test_token_is_not_left_on_the_request(
    server: Loopback, make_auth: MakeAuth, call: Call
) -> None:
    """After a call nothing that is kept of it holds the token."""
    response = call(make_auth(), server.url)
    assert "authorization" not in response.request.headers


def test_equal_configurations_share_a_token(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """A client built anew for each call finds the token that the last one got."""
    for _ in range(3):
        with library.client(auth=make_auth()) as client:
            client.get(server.url)
    assert len(server.token_requests) == 1


@pytest.mark.parametrize(
    "difference", [{"scope": "x"}, {"audience": "x"}, {"resource": "https://x"}]
)
def test_different_targets_do_not_share(
    server: Loopback, make_auth: MakeAuth, difference: dict[str, Any], library: http.Library
) -> None:
    """A token for one scope, audience or resource is never used for another."""
    for authentication in (make_auth(), make_auth(**difference)):
        with library.client(auth=authentication) as client:
            client.get(server.url)
    assert len(server.token_requests) == 2


def test_different_secrets_do_not_share(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """Somebody with a wrong secret does not get the token of somebody with the right one."""
    with library.client(auth=make_auth()) as client:
        client.get(server.url)
    with library.client(auth=make_auth(client_secret="wrong")) as client:
        with pytest.raises(auth.InvalidClientError):
            client.get(server.url)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"token_endpoint": "not a url"}, "token_endpoint"),
        ({"token_endpoint": "http://hydra:4444/oauth2/token"}, "not encrypted"),
        ({"token_endpoint": "https://u:p@hydra/oauth2/token"}, "user name or password"),
        ({"client_id": ""}, "client_id is empty"),
        ({"client_secret": ""}, "is empty"),
        ({"client_secret": []}, "must be a text"),
        ({"client_secret": [b"bytes"]}, "must be a text"),
        ({"client_secret": Path("/run/secrets/bss")}, r"FileSecrets\(path\)"),
        ({"allowed_origins": []}, "allowed_origins is empty"),
        ({"allowed_origins": "https://smd"}, "takes a list"),
        ({"allowed_origins": ["http://smd:27779"]}, "not encrypted"),
        ({"auth_method": "client_secret_jwt"}, "unknown"),
        ({"scope": b"smd.read"}, "must be a text or a list of texts"),
        ({"audience": [None]}, "must be a text or a list of texts"),
        ({"resource": 5}, "must be a text or a list of texts"),
        ({"verify": False}, "verify=False is refused"),
        ({"verify": "/no/such/ca.pem"}, "No such file"),
    ],
)
def test_settings_that_cannot_work_are_refused_at_once(
    make_auth: MakeAuth, options: dict[str, Any], message: str
) -> None:
    """A mistake in the settings is told where they are given, in one sentence."""
    with pytest.raises(auth.ConfigurationError, match=message):
        make_auth(**options)


def test_cleartext_can_be_allowed(make_auth: MakeAuth) -> None:
    """Inside a container network http is possible, when asked for by name."""
    make_auth(
        token_endpoint="http://hydra:4444/oauth2/token",
        allowed_origins=["http://smd:27779"],
        allow_insecure_http=True,
    )
