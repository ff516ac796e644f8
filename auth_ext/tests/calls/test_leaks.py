"""A sentinel secret and token are looked for everywhere, and found nowhere but on the wire."""

from __future__ import annotations

import base64
import gc
import io
import logging
import pickle
import pprint
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote_plus

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, Seen, json_reply, jwt
from openchami_sdk import auth
from openchami_sdk.auth import ClientCredentialsAuth, FileSecrets, Settings
from openchami_sdk.core import http

SECRET = "sentinel-S3CR3T-0123456789"
TOKEN = jwt(sub="svc", jti="id", filler="sentinel-T0K3N")
USER_TOKEN = jwt(sub="ann", filler="sentinel-US3R-T0K3N")
BASIC = base64.b64encode(f"svc:{SECRET}".encode()).decode()
SENTINELS = {"secret": SECRET, "Basic": BASIC[8:-4], "token": TOKEN, "user's token": USER_TOKEN}


def leaks(text: str) -> list[str]:
    """Which of the sentinels a text holds."""
    return [name for name, value in SENTINELS.items() if value in text]


def of_exception(error: BaseException) -> Iterator[str]:
    """All that a crash reporter prints of an exception: chains, locals of each frame."""
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        current = queue.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        queue += [current.__cause__, current.__context__]
        yield repr(current) + str(current) + repr(vars(current))
        yield "".join(traceback.TracebackException.from_exception(
            current, capture_locals=True, compact=False).format())  # fmt: skip
        frame = current.__traceback__
        while frame is not None:
            code = frame.tb_frame.f_code
            if "/tests/" not in code.co_filename:
                yield f"{code.co_qualname}: {pprint.pformat(frame.tb_frame.f_locals)}"
            frame = frame.tb_next


@pytest.fixture
def secretive(server: Loopback, make_auth: MakeAuth) -> MakeAuth:
    """Makes authentications with the sentinel secret; the server issues the sentinel token."""
    server.secrets["svc"] = {SECRET}
    server.make_token = lambda n: TOKEN

    def make(**options: Any) -> ClientCredentialsAuth:
        return make_auth(**{"client_secret": SECRET, **options})

    return make


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Everything that anybody logs, at DEBUG."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s"))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(before)
    root.removeHandler(handler)


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


def test_errors_of_the_service(server: Loopback, secretive: MakeAuth, call: Call) -> None:
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


def test_redirected_hop_keeps_no_token(server: Loopback, secretive: MakeAuth, call: Call) -> None:
    """A redirect within the origin carries the token, and forgets it after."""
    server.api_script.extend([Reply(307, headers={"Location": "/b"}), Reply(200)])
    options = {"follow_redirects": True}
    response: Any = call(secretive(), f"{server.url}/a", client_options=options)
    assert [c.headers["authorization"] for c in server.calls] == [f"Bearer {TOKEN}"] * 2
    kept = [response.request, *(r.request for r in response.history)]
    assert leaks(repr([r.headers.multi_items() for r in kept])) == []


@pytest.mark.parametrize("again", [True, False], ids=["too many redirects", "a lost answer"])
def test_error_after_a_redirect_names_a_request_without_token(
    server: Loopback, secretive: MakeAuth, call: Call, again: bool
) -> None:
    """An error of the HTTP library has the request that failed, which has a redirect's headers."""
    server.api_always = Reply(307, headers={"Location": "/b"})
    if not again:
        server.api_script.append(server.api_always)
        server.api_always = Reply(200, declared=-1)
    with pytest.raises(http.HTTPError) as caught:
        call(secretive(), server.url, client_options={"follow_redirects": True})
    kept: Any = caught.value
    assert len(server.calls) > 1
    assert "authorization" not in kept.request.headers
    assert leaks(repr(pickle.dumps(kept.request))) == []


def test_refusal_after_a_redirect_keeps_no_token(
    server: Loopback, secretive: MakeAuth, call: Call
) -> None:
    """The answer that was refused is part of the history of the one that was not."""
    server.api_script.extend([Reply(307, headers={"Location": "/b"}), Reply(401), Reply(200)])
    authentication, options = secretive(), {"follow_redirects": True}
    server.make_token = lambda n: f"{TOKEN}{n}"
    response: Any = call(authentication, f"{server.url}/a", client_options=options)
    assert len(server.calls) == 3
    hops = [response, *response.history]
    hops += [one for hop in response.history for one in hop.history]
    assert leaks(repr([hop.request.headers.multi_items() for hop in hops])) == []


def test_pickles(server: Loopback, secretive: MakeAuth, tmp_path: Path) -> None:
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


def test_redirects_to_another_host(
    server: Loopback, other: Loopback, secretive: MakeAuth, call: Call
) -> None:
    """Neither the service's nor the token endpoint's redirect takes anything along."""
    server.api_always = Reply(307, headers={"Location": other.url})
    call(secretive(), server.url, "POST", json={}, client_options={"follow_redirects": True})
    server.always = Reply(307, headers={"Location": other.url})
    authentication = secretive(scope="x")
    with pytest.raises(auth.TokenEndpointError):
        call(authentication, server.url, client_options={"follow_redirects": True})
    assert len(other.log) == 1
    assert leaks(repr(other.log)) == []


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


URL, ORIGINS = "http://127.0.0.1/token", ["http://127.0.0.1"]
MAKERS: dict[str, Callable[[], object]] = {
    "endpoint": lambda: ClientCredentialsAuth(
        "http://x.example/", "svc", SECRET, allowed_origins=ORIGINS
    ),
    "origins": lambda: ClientCredentialsAuth(URL, "svc", SECRET, allowed_origins=[]),
    "method": lambda: ClientCredentialsAuth(
        URL, "svc", SECRET, allowed_origins=ORIGINS, auth_method="x"
    ),
    "bytes": lambda: ClientCredentialsAuth(
        URL, "svc", cast("Any", SECRET.encode()), allowed_origins=ORIGINS
    ),
    "no text": lambda: ClientCredentialsAuth(
        URL, "svc", SECRET + "\udcff", allowed_origins=ORIGINS
    ),
    "a Secret": lambda: auth.Secret(SECRET + "\udcff"),
    "a list": lambda: auth.StaticSecrets.of(cast("Any", [SECRET, 5])),
    "a token": lambda: auth.StaticToken(TOKEN + "\udcff"),
    "a token in bytes": lambda: auth.StaticToken(cast("Any", TOKEN.encode())),
    "a user's token": lambda: auth.user_context(USER_TOKEN + "\n").__enter__(),
    "a Redis": lambda: auth.RedisStore.at(f"http://:{SECRET}@redis.example/0"),
    "a state": lambda: auth.TokenSmith(
        token_endpoint=URL,
        bootstrap_token=auth.StaticSecrets.of(SECRET),
        state=f"redis://:{SECRET}@redis.example/0",
    ),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_what_is_made_with_a_secret_and_cannot_work(kind: str) -> None:
    """The arguments are in no frame of the error, and what was not made can be shown."""
    with pytest.raises((auth.ConfigurationError, ValueError)) as caught:
        MAKERS[kind]()
    for text in of_exception(caught.value):
        assert leaks(text) == [], text


def test_what_is_half_made_can_be_shown() -> None:
    """A crash report calls repr for the locals of each frame; an error there would replace ours."""
    with pytest.raises(auth.ConfigurationError) as caught:
        auth.TokenAuth(auth.StaticToken("token-1"), allowed_origins=[])
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "self = <TokenAuth>" in "".join(report.format())


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


def test_request_after_a_redirect_has_no_token(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """`response.next_request` can be kept, pickled, and sent with a token of its own."""
    server.api_script.append(Reply(307, headers={"Location": "/elsewhere"}))
    with library.client(auth=make_auth()) as client:
        following: Any = client.get(server.url)
        following = following.next_request
        assert "authorization" not in following.headers
        assert b"token-1" not in pickle.dumps(following)
        assert client.send(following).status_code == 200
