"""Faults of a token endpoint, on request."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Collection
from typing import Annotated, Any, Literal, get_args

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .._choices import check_choice
from .._serving.connection import NoAnswer
from .._serving.local import local_only
from .control import fault_route

Kind = Literal[
    "slow", "lost", "429", "500", "502", "503", "html", "html_200", "empty_200", "error_200",
    "not_json", "bad_expires_in", "no_expires_in", "redirect", "truncated",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)


class Fault(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One fault at one path.

    Attributes:
        kind: What happens instead of an answer. ``slow`` only delays it; ``lost`` carries the
            request out and closes the connection without an answer.
        path: The path; default: every token endpoint of the server.
        times: How many requests get the fault; None: all, until it is cleared.
        delay: Seconds to wait first.
        retry_after: The ``Retry-After`` of a 429 or 503, in seconds.
        location: The target of a ``redirect``.
    """

    kind: Kind
    path: str | None = None
    times: Annotated[int, msgspec.Meta(ge=1)] | None = None
    delay: Annotated[float, msgspec.Meta(ge=0)] = 0
    retry_after: int | None = None
    location: str = "http://127.0.0.1:9/"


class EndpointFaults:
    """The faults of one token server, and the counts of the requests to its token endpoints.

    Args:
        stats: Where requests are counted: ``token_requests``, and ``token_status_<status>`` for
            the answers.
        paths: The token endpoints.
    """

    def __init__(self, stats: Counter[str], paths: Collection[str]) -> None:
        self.stats = stats
        self._paths = paths
        self._active: list[Fault] = []

    def add(self, kind: str, /, **fault: Any) -> None:
        """Set a fault; see `Fault`. Raises ValueError for a kind that does not exist."""
        check_choice("fault", kind, KINDS)
        for name in fault:
            check_choice("argument of a fault", name, Fault.__struct_fields__[1:])
        self._active.append(msgspec.convert({"kind": kind, **fault}, Fault))

    def clear(self) -> None:
        """Clear all faults."""
        self._active.clear()

    def around(self, app: ASGIApp) -> ASGIApp:
        """*app* with the faults: an ASGI middleware."""
        return _Around(app, self)

    def routes(self) -> list[Route]:
        """``POST`` and ``DELETE /_control/faults``, ``GET /_control/stats``."""

        @local_only
        async def stats(_: Request) -> Response:
            return JSONResponse(dict(self.stats))

        return [fault_route(self), Route("/_control/stats", stats)]

    def is_token_endpoint(self, path: str) -> bool:
        return path in self._paths

    def next(self, path: str) -> Fault | None:
        """The fault that a request to *path* gets."""
        for fault in self._active:
            if fault.path == path or (fault.path is None and path in self._paths):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._active.remove(fault)
                return fault
        return None


class _Around:
    def __init__(self, app: ASGIApp, faults: EndpointFaults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if self._faults.is_token_endpoint(path):
            self._faults.stats["token_requests"] += 1
            send = self._counting(send)
        fault = self._faults.next(path)
        if fault is None:
            await self._app(scope, receive, send)
            return
        await asyncio.sleep(fault.delay)
        if fault.kind == "slow":
            await self._app(scope, receive, send)
        elif fault.kind == "lost":
            await self._app(scope, receive, _drop)
            await NoAnswer()(scope, receive, send)
        elif fault.kind == "truncated":
            # An answer that is never finished: uvicorn closes the connection.
            await send(_start(b"100"))
            await send({"type": "http.response.body", "body": b'{"access', "more_body": True})
        else:
            await _answer(fault)(scope, receive, send)

    def _counting(self, send: Send) -> Send:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._faults.stats[f"token_status_{message['status']}"] += 1
            await send(message)

        return counted


async def _drop(_: Message) -> None:
    pass


def _start(length: bytes) -> dict[str, object]:
    headers = [(b"content-type", b"application/json"), (b"content-length", length)]
    return {"type": "http.response.start", "status": 200, "headers": headers}


def _answer(fault: Fault) -> Response:
    page = "<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>"
    pause = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    token = {"access_token": "not-a-real-token", "token_type": "bearer"}
    match fault.kind:
        case "429" | "500" | "502" | "503":
            busy = {"error": "temporarily_unavailable", "error_description": "Try again later."}
            return JSONResponse(busy, int(fault.kind), pause)
        case "html":
            return HTMLResponse(page, 502)
        case "html_200":
            return HTMLResponse(page)
        case "error_200":
            return JSONResponse({"error": "invalid_client", "error_description": "Refused."})
        case "not_json":
            return Response("not json", media_type="application/json")
        case "bad_expires_in":
            return JSONResponse(token | {"expires_in": "soon"})
        case "no_expires_in":
            return JSONResponse(token)
        case "redirect":
            return RedirectResponse(fault.location, 307)
        case _:
            return Response()
