"""A token endpoint that repeats the request: the secret is taken out of what it says."""

from __future__ import annotations

import io
import socket
import threading
from urllib.parse import quote_plus

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, Seen, json_reply
from auth_ext.tests.leaks.sentinels import SECRET, TOKEN, leaks, of_exception
from openchami_sdk import auth


def _says_what_came(server: Loopback, part: str) -> socket.socket:
    """A listener that answers with a part of the request where a status line should be."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listening, listening.accept()[0] as connection:
            request = b""
            while b"grant_type" not in request:
                request += connection.recv(65_536)
            head, _, body = request.partition(b"\r\n\r\n")
            field = next((f for f in head.split(b"\r\n") if f.startswith(b"Authorization")), b"")
            connection.sendall((field if part == "header" else body) + b"\r\n\r\n")

    threading.Thread(target=serve, daemon=True).start()
    return listening


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_token_endpoint_that_answers_with_the_request(
    server: Loopback, make_auth: MakeAuth, method: str
) -> None:
    """The HTTP library quotes the line that it cannot read: the secret is taken out of it."""
    basic = method == "client_secret_basic"
    listening = _says_what_came(server, "header" if basic else "body")
    endpoint = f"http://127.0.0.1:{listening.getsockname()[1]}/token"
    policy = auth.Policy(attempts=1)
    login = make_auth(
        client_secret=SECRET, auth_method=method, token_endpoint=endpoint, policy=policy
    )
    with pytest.raises(auth.TokenEndpointUnavailableError, match="status line") as caught:
        login.manager.token()
    for text in of_exception(caught.value):
        assert leaks(text) == [], text
    assert "***" in str(caught.value)


ODD = "s3n+inel /&%é"


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
@pytest.mark.parametrize("place", ["error", "error_description", "token_type", "expires_in"])
def test_token_endpoint_that_echoes_the_request(
    server: Loopback,
    make_auth: MakeAuth,
    call: Call,
    logged: io.StringIO,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    place: str,
) -> None:
    """Header and form come back in the answer: no form in which the secret was sent is told."""

    def echo(seen: Seen) -> Reply:
        sent = f"{ODD} {seen.headers.get('authorization')} {seen.body.decode()}"
        good = {"access_token": TOKEN, "token_type": "bearer"}
        document = {**(good if "error" not in place else {"error": "invalid_request"}), place: sent}
        return json_reply(document, 400 if "error" in place else 200)

    monkeypatch.setattr(server, "_token", echo)
    with pytest.raises(auth.TokenError) as caught:
        call(make_auth(client_secret=ODD, auth_method=method), server.url)
    (seen, *_) = server.token_requests
    basic = seen.headers.get("authorization", ODD).removeprefix("Basic ")
    told = f"{caught.value!r} {vars(caught.value)} {logged.getvalue()}"
    for form in (ODD, quote_plus(ODD), basic):
        assert form not in told
    assert "***" in str(caught.value)


def test_secret_that_is_cut_off(server: Loopback, make_auth: MakeAuth) -> None:
    """A text is cut where it is too long only when the secret is out of it."""
    told = json_reply({"error": "invalid_request", "error_description": "x" * 250 + SECRET}, 400)
    server.always = told
    with pytest.raises(auth.TokenEndpointError) as caught:
        make_auth(client_secret=SECRET).manager.token()
    assert SECRET[:4] not in str(caught.value)
