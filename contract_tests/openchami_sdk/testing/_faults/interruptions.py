"""Answers of a service that are slow, are errors, or never come."""

from __future__ import annotations

import asyncio
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import Annotated, Final

import msgspec
from starlette.types import ASGIApp, Receive, Scope, Send

from .._serving.connection import NoAnswer
from .answer import ask, whole_body
from .manners import Manners

KINDS: Final = {"slow", "lost"} | {str(status.value) for status in HTTPStatus if status >= 400}


class ServiceFault(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One fault of a service.

    Attributes:
        kind: ``slow`` only delays the answer. ``lost`` carries the request out and closes the
            connection without an answer. For the status of an error, such as ``503``, the service
            answers this status and does not carry the request out. A name in `FAULTS` is a small
            deviation from the contract: it lasts until the faults are cleared, and takes only an
            operation.
        operation: The requests that get the fault: method and path, as a shell pattern, such as
            ``GET /hsm/v2/groups*``. Default: all requests.
        times: How many requests get the fault; None: all, until it is cleared.
        delay: Seconds to wait first.
        retry_after: The ``Retry-After`` of an error, in seconds.
    """

    kind: str
    operation: str = "*"
    times: Annotated[int, msgspec.Meta(ge=1)] | None = None
    delay: Annotated[float, msgspec.Meta(ge=0)] = 0
    retry_after: int | None = None


class Interruptions:
    """The faults of one stand-in that delay, replace or drop an answer."""

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._active: list[ServiceFault] = []

    def add(self, fault: ServiceFault) -> None:
        """Set one."""
        self._active.append(fault)

    def clear(self) -> None:
        """End all of them."""
        self._active.clear()

    def around(self, app: ASGIApp) -> ASGIApp:
        """*app* with the interruptions: an ASGI middleware."""

        async def interrupted(scope: Scope, receive: Receive, send: Send) -> None:
            fault = self._next(scope)
            if fault is None:
                await app(scope, receive, send)
                return
            await asyncio.sleep(fault.delay)
            if fault.kind == "slow":
                await app(scope, receive, send)
            elif fault.kind == "lost":
                await ask(app, scope, await whole_body(receive))
                await NoAnswer()(scope, receive, send)
            else:
                await whole_body(receive)
                answer = self._manners.failed(int(fault.kind))
                if fault.retry_after is not None:
                    answer = answer.with_header(b"retry-after", str(fault.retry_after))
                await answer.send(send)

        return interrupted

    def _next(self, scope: Scope) -> ServiceFault | None:
        if not self._active or scope["type"] != "http" or scope["path"].startswith("/_control/"):
            return None
        operation = f"{scope['method']} {scope['path']}"
        for fault in self._active:
            if fnmatchcase(operation, fault.operation):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._active.remove(fault)
                return fault
        return None
