"""A token endpoint that is down, slow, lying or broken: one clear error each."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Call, Clock, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, json_reply
from openchami_sdk import auth
from openchami_sdk.auth import Channel, Secret

JSON = {"Content-Type": "application/json"}
HTML = Reply(200, b"<html><body>Log in</body></html>", {"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("reply", "error", "message"),
    [
        (Reply(500), auth.TokenEndpointUnavailableError, "answered 500"),
        (Reply(503, b"<html>"), auth.TokenEndpointUnavailableError, "answered 503"),
        (Reply(429), auth.TokenEndpointUnavailableError, "answered 429"),
        (Reply(520), auth.TokenEndpointUnavailableError, "answered 520"),
        (
            Reply(404, b"<html>"),
            auth.TokenEndpointError,
            r"answered 404; is the path right\? Hydra's is /oauth2/token",
        ),
        (
            HTML,
            auth.InvalidTokenResponseError,
            "no JSON object; is this the URL of the token endpoint",
        ),
        (Reply(200), auth.InvalidTokenResponseError, "an empty answer"),
        (Reply(200, b"[]", JSON), auth.InvalidTokenResponseError, "no JSON object"),
        (Reply(200, b'"x"', JSON), auth.InvalidTokenResponseError, "no JSON object"),
        (Reply(200, b"\xff\xfe", JSON), auth.InvalidTokenResponseError, "no JSON object"),
        (Reply(200, b"[" * 100_000), auth.InvalidTokenResponseError, "no JSON object"),
        (Reply(200, b'{"access_token": "x', JSON), auth.InvalidTokenResponseError, "no JSON"),
        (json_reply({"token": "x"}), auth.InvalidTokenResponseError, "without a usable"),
        (json_reply({"access_token": 5}), auth.InvalidTokenResponseError, "without a usable"),
        (json_reply({"access_token": ""}), auth.InvalidTokenResponseError, "without a usable"),
        (
            json_reply({"access_token": "x\r\nX-Evil: 1"}),
            auth.InvalidTokenResponseError,
            "without a usable",
        ),
        (
            json_reply({"access_token": "x", "token_type": "DPoP"}),
            auth.InvalidTokenResponseError,
            "of type 'DPoP'",
        ),
        (
            json_reply({"error": "invalid_scope", "error_description": "no such scope"}, 400),
            auth.TokenEndpointError,
            r"400: invalid_scope \(no such scope\); the client is not registered for a scope",
        ),
        # OPAAL passes Hydra's error document on with status 200.
        (
            json_reply({"error": "invalid_request"}),
            auth.TokenEndpointError,
            "200: invalid_request",
        ),
        (
            json_reply({"error": "invalid_client"}, 401),
            auth.InvalidClientError,
            "check client_id, secret and auth_method",
        ),
        (
            json_reply(
                {"error": "x\nFORGED line", "error_description": "\x1b[31m" + "y" * 999}, 400
            ),
            auth.TokenEndpointError,
            r"x\\nFORGED line \(\\x1b",
        ),
    ],
)
def test_answer_that_is_no_token(
    server: Loopback, make_auth: MakeAuth, call: Call, reply: Any, error: Any, message: str
) -> None:
    """Whatever the endpoint says instead of a token, the caller gets one typed sentence."""
    server.always = reply
    with pytest.raises(error, match=message) as caught:
        call(make_auth(), server.url)
    text = str(caught.value)
    assert "\n" not in text
    assert len(text) < 500
    assert server.url in text
    assert server.calls == []


@pytest.mark.parametrize("value", [0, -1, "0", "soon", True, [], 1e300, "NaN", "Infinity"])
def test_lifetime_that_is_nonsense(server: Loopback, make_auth: MakeAuth, value: Any) -> None:
    """An `expires_in` that is no lifetime is not guessed at."""
    server.lifetime = value
    with pytest.raises(auth.InvalidTokenResponseError, match="expires_in="):
        make_auth().manager.token()


@pytest.mark.parametrize(
    "body",
    [
        b'{"access_token": "token-1", "token_type": null}',
        b'{"access_token": "token-1", "token_type": ""}',
        b'\xef\xbb\xbf{"access_token": "token-1"}',
        b'{"access_token": "token-1", "expires_in": 2147483647}',
        b'{"access_token": "token-1", "expires_in": 9223372036}',
        b'{"access_token": "token-1", "scope": "\\ud800", "version": 1e400}',
        b'{"access_token": "token-1", "scope": "a\\nb", "nbf": NaN}',
    ],
)
def test_odd_answer_with_a_good_token(server: Loopback, make_auth: MakeAuth, body: bytes) -> None:
    """Null for what is left out, a byte order mark, a number for "it does not expire"."""
    server.always = Reply(200, body)
    token = make_auth().manager.token()
    assert token.value == "token-1"
    assert token.expires_at - token.obtained_at <= 1e9


@pytest.mark.parametrize("location", ["mailto:x", "https:x", "http://xn--/", "http://[::1"])
def test_redirect_to_what_is_no_url(server: Loopback, make_auth: MakeAuth, location: str) -> None:
    """It is an error of the token endpoint, whatever the HTTP library makes of it."""
    server.always = Reply(302, headers={"Location": location})
    with pytest.raises(auth.TokenEndpointError):
        make_auth().manager.token()


@pytest.mark.parametrize(
    ("value", "dies_after"), [(None, 270), ("3600", 3570), (3599.5, 3569.5), (1, 0.9)]
)
def test_lifetime_in_unusual_form(
    server: Loopback, make_auth: MakeAuth, clock: Clock, value: Any, dies_after: float
) -> None:
    """Absent counts as five minutes; quoted and broken numbers as what they say."""
    server.lifetime = value
    manager = make_auth().manager
    assert manager.token().expires_at == pytest.approx(clock.now + dies_after)


def test_refusals_that_will_not_pass_are_not_tried_again(
    server: Loopback, make_auth: MakeAuth
) -> None:
    """A configuration fault costs one request."""
    server.always = json_reply({"error": "unauthorized_client"}, 400)
    with pytest.raises(auth.TokenEndpointError):
        make_auth().manager.token()
    assert len(server.token_requests) == 1


def test_error_carries_the_servers_words(server: Loopback, make_auth: MakeAuth) -> None:
    """Status, code, description, wait and request id are on the error."""
    server.always = json_reply(
        {"error": "server_error", "error_description": "db"},
        503,
        **{"X-Request-Id": "r-1", "Retry-After": "7"},
    )
    with pytest.raises(auth.TokenEndpointUnavailableError) as caught:
        make_auth().manager.token()
    error = caught.value
    assert (error.status, error.error, error.error_description) == (503, "server_error", "db")
    assert (error.retry_after, error.request_id) == (7, "r-1")


def test_nobody_listens(make_auth: MakeAuth) -> None:
    """A dead address is told as such, after three tries."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    authentication = make_auth(token_endpoint=f"http://127.0.0.1:{port}/oauth2/token")
    with pytest.raises(auth.TokenEndpointUnavailableError, match="cannot reach the token endpoint"):
        authentication.manager.token()


def test_slow_endpoint_is_given_up_on(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """A token request has a time limit of its own, whatever the client's is."""
    server.gate.clear()
    channel = Channel(timeout=0.05)
    with pytest.raises(auth.TokenEndpointUnavailableError, match="did not answer in time"):
        call(make_auth(channel=channel), server.url, timeout=None)


def test_truncated_answer(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """A body that ends early is no token, and is asked for again."""
    server.script.append(Reply(200, b'{"access_token": "half', JSON, declared=4000))
    assert call(make_auth(), server.url).status_code == 200
    assert len(server.token_requests) == 2


def test_endless_answer_is_cut(server: Loopback, make_auth: MakeAuth) -> None:
    """An answer of megabytes is not a token, and is not kept."""
    server.always = Reply(200, b" " * (4 << 20))
    with pytest.raises(auth.InvalidTokenResponseError):
        make_auth().manager.token()


def test_compressed_nonsense(server: Loopback, make_auth: MakeAuth) -> None:
    """A body that does not unpack counts as no answer."""
    server.always = Reply(200, b"not gzip", {"Content-Encoding": "gzip"})
    with pytest.raises(auth.TokenEndpointUnavailableError, match="cannot reach"):
        make_auth().manager.token()


def test_broken_secret_source_is_one_error(make_auth: MakeAuth) -> None:
    """A secret source of the user's that raises is reported, not passed through to all waiters."""

    class Broken:
        def secrets(self) -> Sequence[Secret]:
            raise KeyError("vault")

        def version(self) -> object:
            return None

    with pytest.raises(auth.ConfigurationError, match="failed with KeyError"):
        make_auth(client_secret=Broken()).manager.token()
