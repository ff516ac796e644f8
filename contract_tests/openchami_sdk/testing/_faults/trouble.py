"""A bad day of a service: slow answers, error statuses, answers that never come.

``POST /_control/trouble`` with an object of the members of `Trouble` makes it, ``DELETE`` ends all
of it, and so does a reset::

    {"operation": "GET /nodes*", "status": 503, "times": 2, "retry_after": 3}
"""

from __future__ import annotations

import asyncio
from fnmatch import fnmatchcase

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from .._serving.connection import NoAnswer
from .._serving.local import decode, local_only, refuse
from .answer import ask, whole_body
from .manners import Manners


class Trouble(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What happens to requests of one kind.

    Attributes:
        operation: Which requests: method and path, as a shell pattern. All of them by default.
        delay: Seconds before anything else happens.
        status: An error with this status is answered, and the request is not carried out.
        lost: The request is carried out, and the connection closed without an answer.
        times: How many requests meet it; None: all until it ends.
        retry_after: The ``Retry-After`` of the error, in seconds.
    """

    operation: str = "*"
    delay: float = 0
    status: int | None = None
    lost: bool = False
    times: int | None = None
    retry_after: int | None = None


class Troubles:
    """The trouble of one stand-in."""

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._active: list[Trouble] = []

    def clear(self) -> None:
        """End all of it."""
        self._active.clear()

    def around(self, app: ASGIApp) -> ASGIApp:
        """*app* with the trouble: an ASGI middleware."""

        async def troubled(scope: Scope, receive: Receive, send: Send) -> None:
            trouble = self._next(scope)
            if trouble is None:
                await app(scope, receive, send)
                return
            await asyncio.sleep(trouble.delay)
            if trouble.lost:
                await ask(app, scope, await whole_body(receive))
                await NoAnswer()(scope, receive, send)
            elif trouble.status is not None:
                await whole_body(receive)
                answer = self._manners.failed(trouble.status)
                if trouble.retry_after is not None:
                    answer = answer.with_header(b"retry-after", str(trouble.retry_after))
                await answer.send(send)
            else:
                await app(scope, receive, send)

        return troubled

    def routes(self) -> list[Route]:
        """``POST`` and ``DELETE /_control/trouble``, for programs on this host."""

        @local_only
        async def handle(request: Request) -> Response:
            if request.method == "DELETE":
                self.clear()
                return Response(status_code=204)
            try:
                self._active.append(decode(await request.body(), Trouble))
            except ValueError as error:
                return refuse(400, str(error))
            return Response(status_code=204)

        return [Route("/_control/trouble", handle, methods=["POST", "DELETE"])]

    def _next(self, scope: Scope) -> Trouble | None:
        if not self._active or scope["type"] != "http" or scope["path"].startswith("/_control/"):
            return None
        operation = f"{scope['method']} {scope['path']}"
        for trouble in self._active:
            if fnmatchcase(operation, trouble.operation):
                if trouble.times is not None:
                    trouble.times -= 1
                    if trouble.times <= 0:
                        self._active.remove(trouble)
                return trouble
        return None
