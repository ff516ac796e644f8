"""Who may use the admin and control routes: programs on this host, and no web page in a browser."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from typing import TypeVar

import msgspec
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

Handler = Callable[[Request], Awaitable[Response]]
T = TypeVar("T")

# What a proxy adds, and what a browser adds to the requests of a page.
_NOT_A_PROGRAM = ("forwarded", "x-forwarded-", "x-real-ip", "via", "origin", "referer", "sec-")


def local_only(handler: Handler) -> Handler:
    """Answer 403 instead of calling *handler* unless a program on this host asks."""

    async def guarded(request: Request) -> Response:
        if not from_this_host(request):
            return refuse(403, "This route answers programs on this host only.")
        return await handler(request)

    return guarded


class LocalOnly:
    """ASGI middleware that does the same for all routes of an application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http" and not from_this_host(HTTPConnection(scope)):
            refusal = refuse(403, "This port answers programs on this host only.")
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)


def from_this_host(request: HTTPConnection) -> bool:
    """Whether the caller is a program on this host: not a remote one, a proxy or a web page.

    A page may reach a loopback port under a name of its own that resolves to 127.0.0.1 (DNS
    rebinding): the request then names that host.
    """
    if request.client is None or not _is_loopback(request.client.host):
        return False
    if any(name.startswith(_NOT_A_PROGRAM) for name in request.headers):
        return False
    hosts = request.headers.getlist("host")
    return len(hosts) == 1 and _is_this_host(hosts[0])


def _is_this_host(host: str) -> bool:
    name, _, port = host.rpartition(":") if not host.endswith("]") else (host, "", "")
    if not name:
        name, port = host, ""
    return (not port or port.isdecimal()) and (
        name.lower() == "localhost" or _is_loopback(name.removeprefix("[").removesuffix("]"))
    )


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def decode(body: bytes, kind: type[T]) -> T:
    """The JSON body of an admin or control request. Raises ValueError, for deep nesting too."""
    try:
        # Fields that the kind does not have are skipped unread.
        return msgspec.json.decode(body.decode(), type=kind)
    except RecursionError:
        raise ValueError("The body is nested too deeply.") from None


def refuse(status: int, detail: str) -> JSONResponse:
    """A problem-details answer of a control route."""
    titles = {400: "Bad Request", 403: "Forbidden"}
    return JSONResponse(
        {"type": "about:blank", "title": titles[status], "status": status, "detail": detail},
        status,
        media_type="application/problem+json",
    )
