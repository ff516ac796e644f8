"""A request that names its caller in a way that cannot be read never runs without a user."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from openchami_sdk import auth
from openchami_sdk.auth import UserMiddleware, UserWSGIMiddleware
from openchami_sdk.testing._serving.serve import serve

GOOD = "good.ann"

#: The Authorization fields as sent, and how the middleware answers.
READABLE = [
    ([f"Bearer {GOOD}".encode()], 200),
    ([f"bEARER  {GOOD}".encode()], 200),
    ([b" Bearer good.ann "], 200),
]
REFUSED = [
    ([b"Bearer bad"], 401),
    ([b"Basic Z29vZC5hbm46eA=="], 401),
    ([b'Digest username="ann"'], 401),
    ([b"Negotiate"], 401),
    ([b""], 400),
    ([b"Bearer"], 400),
    ([b"Bearer "], 400),
    ([b"Bearer\tgood.ann"], 400),
    ([b"Bearer \tgood.ann"], 400),
    ([b"Bearer\xa0good.ann"], 400),
    ([b"Bearer\xc2\xa0good.ann"], 400),
    ([b"Bearer good.ann extra"], 400),
    ([b"Bearer good.ann, Bearer good.eve"], 400),
    ([b"Bearer good.\xe4nn"], 400),
    ([b"Bearer =good.ann"], 400),
    ([b"Bearer good.ann", b"Bearer good.eve"], 400),
    ([b"Bearer good.ann", b"Bearer good.ann"], 400),
]


def verify(token: str) -> str | None:
    """Accepts `good.<name>`."""
    return token.removeprefix("good.") if token.startswith("good.") else None


def caller() -> str:
    """For whom the application works."""
    user = auth.current_user()
    return "nobody" if user is None else str(user.subject)


async def asgi_app(scope: Any, receive: Any, send: Any) -> None:
    """Answers with its caller's name."""
    body = caller().encode()
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def wsgi_app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answers with its caller's name."""
    body = caller().encode()
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]


class Quiet(WSGIRequestHandler):
    """Writes no access log."""

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(params=["asgi", "wsgi"])
def running(request: pytest.FixtureRequest) -> Iterator[Callable[..., int]]:
    """Starts the application in its middleware on a real server; returns the port."""
    stops: list[Callable[[], None]] = []

    def start(verify: Callable[[str], Any] = verify, **options: Any) -> int:
        if request.param == "asgi":
            server = serve(UserMiddleware(asgi_app, verify=verify, **options))
            stops.append(server.stop)
            return server.port
        wsgi = UserWSGIMiddleware(wsgi_app, verify=verify, **options)
        other = make_server("127.0.0.1", 0, wsgi, handler_class=Quiet)
        thread = threading.Thread(target=other.serve_forever, args=(0.01,))
        thread.start()
        stops.extend([other.shutdown, thread.join, other.server_close])
        return other.server_port

    yield start
    for stop in stops:
        stop()


def send(port: int, fields: list[bytes]) -> tuple[int, bytes, bytes]:
    """One request with these Authorization fields: status, head and body of its answer."""
    lines = [b"GET / HTTP/1.0", b"Host: x", *(b"Authorization: " + field for field in fields)]
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(b"\r\n".join([*lines, b"", b""]))
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), head.lower(), body


def test_one_bearer_token_is_read(running: Callable[..., int]) -> None:
    """Whatever the scheme's case and the number of spaces."""
    port = running()
    for fields, status in READABLE:
        assert send(port, fields)[::2] == (status, b"ann"), fields
    assert send(port, [])[::2] == (200, b"nobody")


def test_what_is_not_one_bearer_token_is_refused(running: Callable[..., int]) -> None:
    """The application, which would work with the service's rights, is never called."""
    port = running()
    for fields, expected in REFUSED:
        status, head, body = send(port, fields)
        assert status == expected, fields
        assert b"www-authenticate: bearer" in head
        assert body.endswith(b"\n")
        assert b"good" not in body


def test_a_bearer_token_beside_another_scheme_is_refused(running: Callable[..., int]) -> None:
    """A WSGI server joins the two fields to one of the first scheme; ASGI servers keep two."""
    assert send(running(), [b"Basic eDp4", b"Bearer good.ann"])[0] in (400, 401)


def test_a_user_may_be_required(running: Callable[..., int]) -> None:
    """`required=True` is stricter: no field is 401; it loosens nothing."""
    port = running(required=True)
    assert send(port, [])[0] == 401
    assert send(port, [b"Bearer good.ann"])[::2] == (200, b"ann")
    assert [send(port, fields)[0] for fields, _ in REFUSED] == [status for _, status in REFUSED]


BROKEN: dict[str, Callable[[str], Any]] = {
    "raises": lambda token: 1 / 0,
    "true": lambda token: True,
    "claims": lambda token: {"sub": "ann"},
    "empty": lambda token: "",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_verify_refuses(
    running: Callable[..., int], broken: Callable[[str], Any], caplog: pytest.LogCaptureFixture
) -> None:
    """401 and a warning that holds no token; not 500, and not a request without a user."""
    caplog.set_level(logging.WARNING, "openchami_sdk.auth")
    assert send(running(broken), [b"Bearer good.ann"])[0] == 401
    assert "verify" in caplog.text
    assert GOOD not in caplog.text


def test_a_verify_that_fails_when_awaited_refuses() -> None:
    """The same for an async verify, and for a websocket."""

    async def broken(token: str) -> str | None:
        await asyncio.sleep(0)
        raise ValueError(f"cannot read {token}")

    sent: list[dict[str, Any]] = []

    async def keep(message: Any) -> None:
        sent.append(dict(message))

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    app = UserMiddleware(asgi_app, verify=broken)
    headers = [(b"authorization", b"Bearer good.ann")]
    asyncio.run(app({"type": "websocket", "headers": headers}, receive, keep))
    headers = [(b"Authorization", b"Basic x")]
    asyncio.run(app({"type": "websocket", "headers": headers}, receive, keep))
    assert sent == [{"type": "websocket.close", "code": 1008}] * 2
