"""Faults on demand: what a token endpoint answers on a bad day."""

from __future__ import annotations

import asyncio
from typing import Literal

import msgspec
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ._state import TokenServer

TOKEN_PATHS = ("/oauth2/token", "/oauth/token", "/token")

Kind = Literal[
    "slow", "429", "500", "502", "503", "html", "html_200", "empty_200", "error_200", "not_json",
    "bad_expires_in", "no_expires_in", "redirect", "truncated",
]  # fmt: skip


class Fault(msgspec.Struct, kw_only=True):
    """One fault at one path.

    Attributes:
        kind: What happens instead of an answer; ``slow`` only delays it.
        path: Where: the token endpoint unless said otherwise.
        times: How many requests it meets; None means until cleared.
        delay: Seconds before anything is answered.
        retry_after: The ``Retry-After`` of a 429 or 503, in seconds.
        location: Where a ``redirect`` points.
    """

    kind: Kind
    path: str = "/oauth2/token"
    times: int | None = None
    delay: float = 0
    retry_after: int | None = None
    location: str = "http://127.0.0.1:9/"


class Faults:
    """Counts requests to the token endpoints, and answers the faults that are set."""

    def __init__(self, app: ASGIApp, state: TokenServer, active: list[Fault]) -> None:
        self._app = app
        self._state = state
        self._active = active

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if path in TOKEN_PATHS:
            self._state.stats["token_requests"] += 1
            send = self._counting(send)
        fault = self._next(path)
        if fault is None:
            await self._app(scope, receive, send)
            return
        await asyncio.sleep(fault.delay)
        if fault.kind == "slow":
            await self._app(scope, receive, send)
        elif fault.kind == "truncated":
            # An answer that is never finished: uvicorn closes the connection.
            await send(_start(b"100"))
            await send({"type": "http.response.body", "body": b'{"access', "more_body": True})
        else:
            await _answer(fault)(scope, receive, send)

    def _next(self, path: str) -> Fault | None:
        for fault in self._active:
            if fault.path == path:
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._active.remove(fault)
                return fault
        return None

    def _counting(self, send: Send) -> Send:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._state.stats[f"token_status_{message['status']}"] += 1
            await send(message)

        return counted


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
