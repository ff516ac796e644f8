"""Inbound middleware: the caller of a service is whom the service's own calls are made for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from openchami_sdk import auth
from openchami_sdk.auth import UserMiddleware, UserWSGIMiddleware

Verifier = Callable[[str], str | None] | Callable[[str], Awaitable[str | None]]


def verify(token: str) -> str | None:
    """Accepts `good-<name>`."""
    return token.removeprefix("good-") if token.startswith("good-") else None


async def verify_async(token: str) -> str | None:
    """The same, awaited."""
    await asyncio.sleep(0)
    return verify(token)


def subject() -> str:
    """Who this code works for."""
    user = auth.current_user()
    return "nobody" if user is None else str(user.subject)


def app(verifier: Verifier, done: list[str]) -> Starlette:
    """A service whose answers say for whom they were made."""

    async def asynchronous(request: Request) -> PlainTextResponse:
        await asyncio.sleep(0)
        return PlainTextResponse(
            subject(), background=BackgroundTask(lambda: done.append(subject()))
        )

    def synchronous(request: Request) -> PlainTextResponse:
        return PlainTextResponse(subject())

    async def streaming(request: Request) -> StreamingResponse:
        async def pieces() -> AsyncIterator[str]:
            for _ in range(3):
                yield subject()

        return StreamingResponse(pieces())

    async def socket(websocket: WebSocket) -> None:
        await websocket.accept()
        await websocket.send_text(subject())
        await websocket.close()

    routes = [
        Route("/async", asynchronous), Route("/sync", synchronous), Route("/stream", streaming),
        WebSocketRoute("/socket", socket),
    ]  # fmt: skip
    return Starlette(routes=routes, middleware=[Middleware(UserMiddleware, verify=verifier)])


class Client:
    """Calls the service over ASGI."""

    def __init__(self, verifier: Verifier) -> None:
        self.done: list[str] = []
        self.app = app(verifier, self.done)

    def get(self, path: str, headers: Any = None) -> httpx.Response:
        """One request."""

        async def main() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
                return await client.get(path, headers=headers)

        return asyncio.run(main())

    def socket(self, path: str, headers: dict[str, str]) -> list[dict[str, object]]:
        """What a websocket is sent."""
        sent: list[dict[str, object]] = []
        raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        scope = {"type": "websocket", "path": path, "headers": raw, "query_string": b""}

        async def receive() -> dict[str, object]:
            return {"type": "websocket.connect"}

        async def send(message: Any) -> None:
            sent.append(message)

        asyncio.run(self.app(scope, receive, send))
        return sent


@pytest.fixture(params=[verify, verify_async])
def client(request: pytest.FixtureRequest) -> Client:
    """A client of the service, which verifies tokens at once or awaits that."""
    return Client(request.param)


def bearer(token: str) -> dict[str, str]:
    """The header field."""
    return {"Authorization": f"Bearer {token}"}


@pytest.mark.parametrize(
    ("path", "text"), [("/async", "ann"), ("/sync", "ann"), ("/stream", "annannann")]
)
def test_handlers_work_for_the_caller(client: Client, path: str, text: str) -> None:
    """Async and sync endpoints, streamed bodies and background tasks alike."""
    assert client.get(path, headers=bearer("good-ann")).text == text
    assert client.get(path).text == text.replace("ann", "nobody")
    assert client.done in ([], ["ann", "nobody"])


def test_scheme_is_case_insensitive(client: Client) -> None:
    """`bearer` is `Bearer` (RFC 9110 §11.1)."""
    assert client.get("/async", headers={"Authorization": "bearer good-ann"}).text == "ann"


def test_bad_token_is_answered_with_401(client: Client) -> None:
    """As OpenCHAMI's services do: plain text; and a challenge."""
    response = client.get("/async", headers=bearer("bad"))
    assert (response.status_code, response.text) == (401, "token is unauthorized\n")
    assert response.headers["www-authenticate"] == "Bearer"


def test_websockets(client: Client) -> None:
    """A websocket has a caller, too; one with a bad token is closed."""
    sent = client.socket("/socket", bearer("good-ann"))
    assert [message.get("text") for message in sent] == [None, "ann", None]
    assert client.socket("/socket", bearer("bad")) == [{"type": "websocket.close", "code": 1008}]


def test_users_never_mix() -> None:
    """200 requests of 20 users at once: each answer is its caller's."""

    async def main() -> None:
        transport = httpx.ASGITransport(app(verify, []))
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:

            async def one(name: str, path: str) -> None:
                response = await client.get(path, headers=bearer(f"good-{name}"))
                assert set(response.text.split(name)) == {""}

            paths = ("/async", "/sync", "/stream")
            await asyncio.gather(*(one(f"u{n % 20}.", paths[n % 3]) for n in range(200)))

    asyncio.run(main())


# WSGI


def wsgi(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """Says for whom it works, now and while its body is read."""
    start_response("200 OK", [("Content-Type", "text/plain")])
    first = subject()

    def body() -> Iterator[bytes]:
        yield first.encode() + b" "
        yield subject().encode()

    return body()


def wsgi_client() -> httpx.Client:
    """A client of the WSGI service."""
    transport = httpx.WSGITransport(UserWSGIMiddleware(wsgi, verify=verify))
    return httpx.Client(transport=transport, base_url="http://x")


def test_wsgi_works_for_the_caller() -> None:
    """The application and its lazily made body, and nothing after."""
    with wsgi_client() as client:
        assert client.get("/", headers=bearer("good-ann")).text == "ann ann"
        assert client.get("/").text == "nobody nobody"
    assert auth.current_user() is None


def test_wsgi_bad_token() -> None:
    """401 without calling the application."""
    with wsgi_client() as client:
        response = client.get("/", headers=bearer("bad"))
    assert (response.status_code, response.text) == (401, "token is unauthorized\n")


def test_wsgi_interleaved_bodies_do_not_mix() -> None:
    """One thread that reads two users' bodies in turn gets each right."""
    middleware = UserWSGIMiddleware(wsgi, verify=verify)
    bodies = [
        middleware({"HTTP_AUTHORIZATION": f"Bearer good-{name}"}, lambda *_: None)
        for name in ("ann", "ben")
    ]
    pieces = [b"".join(pair) for pair in zip(*bodies, strict=True)]
    assert pieces == [b"ann ben ", b"annben"]


def test_wsgi_context_ends_with_the_body() -> None:
    """After close() the user's time is over, the application's close() included."""
    ended: list[str] = []

    class Body:
        def __iter__(self) -> Iterator[bytes]:
            return iter([b"x"])

        def close(self) -> None:
            ended.append(subject())

    middleware = UserWSGIMiddleware(lambda e, s: Body(), verify=verify)
    body: Any = middleware({"HTTP_AUTHORIZATION": "Bearer good-ann"}, lambda *_: None)
    list(body)
    body.close()
    assert ended == ["ann"]
    with pytest.raises(auth.UserContextError):
        body._context.run(auth.current_user)
