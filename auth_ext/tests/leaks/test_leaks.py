"""A sentinel secret and token are looked for everywhere, and found nowhere but on the wire."""

from __future__ import annotations

import gc
import io
import pickle
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, json_reply
from auth_ext.tests.leaks.sentinels import SECRET, TOKEN, USER_TOKEN, leaks, of_exception
from openchami_sdk import auth
from openchami_sdk.auth import FileSecrets, Settings
from openchami_sdk.core import http


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_logs_at_debug(
    server: Loopback, secretive: MakeAuth, call: Call, logged: io.StringIO, method: str
) -> None:
    """httpx's, httpcore's and our own logs of a good call, a renewal, a refusal, a user's call."""
    authentication = secretive(auth_method=method)
    call(authentication, server.url)
    server.revoke()
    call(authentication, server.url)
    with auth.user_context(USER_TOKEN):
        call(authentication, server.url)
    server.secrets = {}
    authentication.manager.invalidate()
    with pytest.raises(auth.InvalidClientError):
        call(authentication, server.url)
    text = logged.getvalue()
    assert "auth.request" in text
    assert "httpcore" in text
    assert leaks(text) == []


def test_reprs(server: Loopback, secretive: MakeAuth, call: Call) -> None:
    """repr and str of every object of ours that holds a secret or a token."""
    authentication = secretive()
    call(authentication, server.url)
    with auth.user_context(USER_TOKEN) as user:
        objects: list[object] = gc.get_objects()
        ours = [
            o
            for o in objects
            if str(getattr(type(o), "__module__", "")).startswith("openchami_sdk.auth")
        ]
        kinds = {type(o).__name__ for o in ours}
        assert {"AccessToken", "TokenEndpoint", "StaticSecrets", "TokenManager"} <= kinds
        text = "".join(f"{o!r}{o}" for o in [*ours, user])
    assert leaks(text) == []
    static = Settings.load(base_uri="https://x", access_token=TOKEN, client_secret=SECRET)
    assert leaks(f"{static!r}{static}{static.describe()}{static.rows()}") == []


FAULTS = {
    "refused": json_reply({"error": "invalid_client", "error_description": "no " + SECRET}, 401),
    "echoed": json_reply({"error": "invalid_request", "error_description": SECRET}, 400),
    "down": Reply(503, SECRET.encode()),
    "html": Reply(200, f"<html>{SECRET}".encode()),
    "odd lifetime": json_reply({"access_token": TOKEN, "expires_in": -5}),
    "odd type": json_reply({"access_token": TOKEN, "token_type": "mac"}),
    "odd token": json_reply({"access_token": TOKEN + "\n"}),
    "truncated": Reply(200, json_reply({"access_token": TOKEN}).body, declared=9999),
    "gzip": Reply(200, TOKEN.encode(), {"Content-Encoding": "gzip"}),
    "redirect": Reply(302, headers={"Location": "https://evil.test/"}),
}


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
@pytest.mark.parametrize("fault", FAULTS)
def test_errors_of_the_token_endpoint(
    server: Loopback, secretive: MakeAuth, call: Call, fault: str, method: str
) -> None:
    """Messages, attributes, causes, contexts and the locals of every frame."""
    server.always = FAULTS[fault]
    with pytest.raises(auth.TokenError) as caught:
        call(secretive(auth_method=method), server.url)
    for text in of_exception(caught.value):
        assert leaks(text) == [], text
    assert leaks(repr(pickle.loads(pickle.dumps(caught.value)))) == []


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_unreachable_endpoint(
    server: Loopback, secretive: MakeAuth, call: Call, method: str
) -> None:
    """The transport's exception, whose frames hold the request, is not dragged along."""
    authentication = secretive(token_endpoint="http://127.0.0.1:1/token", auth_method=method)
    with pytest.raises(auth.TokenEndpointUnavailableError) as caught:
        call(authentication, server.url)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    for text in of_exception(caught.value):
        assert leaks(text) == [], text


def test_write_that_fails_half_way(secretive: MakeAuth, library: http.Library) -> None:
    """A connection lost while the secret is being written leaves nothing of it behind."""

    class Broken(http.BaseTransport):
        def handle_request(self, request: Any) -> Any:
            body = b"".join(request.stream)  # a local that an exception's frames hold
            raise library.module.WriteError(f"lost {len(body)} bytes")

    channel = auth.Channel(transport=Broken)
    with pytest.raises(auth.TokenEndpointUnavailableError) as caught:
        secretive(auth_method="client_secret_post", channel=channel).manager.token()
    for text in of_exception(caught.value):
        assert leaks(text) == [], text


def test_errors_of_the_service(secretive: MakeAuth, call: Call) -> None:
    """A refused connection to the service itself: our frames and httpx's hold no token."""
    authentication = secretive(allowed_origins=["http://127.0.0.1:1"])
    with pytest.raises(http.ConnectError) as caught:
        call(authentication, "http://127.0.0.1:1/x")
    for text in of_exception(caught.value):
        assert leaks(text) == [], text


def test_what_is_kept_of_a_call(server: Loopback, secretive: MakeAuth, call: Call) -> None:
    """The response's request, and its pickle."""
    response: Any = call(secretive(), server.url)
    assert leaks(repr(response.request.headers.multi_items())) == []
    assert leaks(repr(pickle.dumps(response.request))) == []


def test_pickles(secretive: MakeAuth, tmp_path: Path) -> None:
    """A static secret or a token is not pickled; a file's path is, and works afterwards."""
    authentication = secretive()
    token = authentication.manager.token()
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(authentication)
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(token)
    with auth.user_context(USER_TOKEN) as user, pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(user)
    (tmp_path / "secret").write_text(SECRET)
    policy = auth.Policy()
    from_file = secretive(client_secret=FileSecrets(tmp_path / "secret"), policy=policy)
    from_file.manager.token()
    dumped = pickle.dumps(from_file)
    assert leaks(repr(dumped)) == []
    assert pickle.loads(dumped).manager is from_file.manager
