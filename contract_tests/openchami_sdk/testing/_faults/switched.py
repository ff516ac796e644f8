"""The faults of a service: interruptions, and small deviations from its contract.

`FAULTS` names the deviations. With them a test shows whether a contract suite notices. A deviation
spoils each operation that it can, or those that match an operation: ``GET /hsm/v2/groups/*``.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Any, Final
from urllib.parse import quote

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from .._choices import check_choice
from .._guards.guard import Guard, Reason, Refusal
from .answer import Answer, ask, whole_body
from .control import fault_route
from .interruptions import KINDS, Interruptions, ServiceFault
from .manners import Manners
from .spoilers import SPOILERS

FAULTS: Final[dict[str, str]] = {
    "accepts-any-token": "a token that is broken, forged or lacks a claim is accepted",
    "accepts-expired-token": "an expired token is accepted",
    "accepts-no-token": "a request without a token is accepted",
    "created-not-readable": "an object that a POST created cannot be read",
    "ignored-filter": "a GET ignores its query",
    "lost-delete": "a DELETE answers success and deletes nothing",
    "lost-update": "a PUT or PATCH answers success and changes nothing",
    "missing-field": "an object in a 2xx answer lacks what identifies it, or its first member",
    "not-found-is-500": "404 becomes 500",
    "null-list": "the first list in a 2xx answer is null",
    "problem-without-detail": "an error has no message",
    "wrong-content-type": "a JSON answer has the media type of HTML",
    "wrong-enum": "a state, flag, role, type … has a value that does not exist",
    "wrong-status": "200 becomes 202",
}
"""The small deviations from its contract that a service can have: the name of each, as `set_fault`
takes it, and what the service then does."""

_PASSED_BY: Final[dict[Reason, str]] = {
    "no token": "accepts-no-token",
    "expired": "accepts-expired-token",
    "invalid": "accepts-any-token",
}


class Faults:
    """The faults of one stand-in: its guard, its middleware and its control route.

    Args:
        manners: How the service answers.
    """

    def __init__(self, manners: Manners) -> None:
        self.manners = manners
        self._interruptions = Interruptions(manners)
        self._on: list[tuple[str, str]] = []
        self.created: set[str] = set()

    def clear(self) -> None:
        """Clear all faults."""
        self._on = []
        self.created.clear()
        self._interruptions.clear()

    def add(self, kind: str, /, **fault: Any) -> None:
        """Set a fault; see `ServiceFault`. Raises ValueError for a kind that does not exist."""
        for name in fault:
            check_choice("argument of a fault", name, ServiceFault.__struct_fields__[1:])
        wanted = msgspec.convert({"kind": kind, **fault}, ServiceFault)
        if kind in FAULTS:
            if wanted != ServiceFault(kind=kind, operation=wanted.operation):
                raise ValueError(f"The fault {kind} takes only `operation`.")
            self._on.append((kind, wanted.operation))
        elif kind in KINDS:
            self._interruptions.add(wanted)
        else:
            known = ["slow", "lost", "the status of an error (such as 503)", *FAULTS]
            check_choice("fault", kind, known)

    def of(self, scope: Scope) -> frozenset[str]:
        """The faults that a request gets."""
        if not self._on or scope["type"] != "http" or scope["path"].startswith("/_control/"):
            return frozenset()
        operation = f"{scope['method']} {scope['path']}"
        return frozenset(name for name, only in self._on if fnmatchcase(operation, only))

    def guard(self, guard: Guard) -> Guard:
        """*guard*, which also allows what the faults allow."""
        return _Guard(self, guard)

    def around(self, app: ASGIApp) -> ASGIApp:
        """*app* with the faults: an ASGI middleware."""
        return self._interruptions.around(_Around(app, self))

    def routes(self) -> list[Route]:
        """The control route that sets and clears them."""
        return [fault_route(self)]


class _Guard:
    def __init__(self, faults: Faults, guard: Guard) -> None:
        self._faults = faults
        self._guard = guard

    async def refuse(self, request: Request) -> Response | None:
        refusal = await self._guard.refuse(request)
        if isinstance(refusal, Refusal):
            fault = _PASSED_BY.get(refusal.reason)
            if fault in self._faults.of(request.scope):
                return None
        return refusal

    def forget_keys(self) -> None:
        self._guard.forget_keys()


class _Around:
    def __init__(self, app: ASGIApp, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        faults = self._faults.of(scope)
        if not faults:
            await self._app(scope, receive, send)
            return
        answer = await self._answer(scope, await whole_body(receive), faults)
        if answer.status == 404 and "not-found-is-500" in faults:
            answer = self._faults.manners.failed(500)
        for name, spoil in SPOILERS.items():
            if name in faults:
                answer = spoil(answer)
        await answer.send(send)

    async def _answer(self, scope: Scope, body: bytes, faults: frozenset[str]) -> Answer:
        method, path, manners = scope["method"], scope["path"], self._faults.manners

        async def get(path: str) -> Answer:
            there = {**scope, "method": "GET"}
            if path != scope["path"]:
                there |= {"path": path, "raw_path": quote(path).encode()}
            return await ask(self._app, there, b"")

        if method == "GET" and "ignored-filter" in faults:
            scope = {**scope, "query_string": b""}
        if method in ("PUT", "PATCH") and "lost-update" in faults:
            return await manners.changed(path, get)
        if method == "DELETE" and "lost-delete" in faults:
            return await manners.deleted(path, get)
        if method == "GET" and path in self._faults.created and "created-not-readable" in faults:
            return manners.failed(404)
        answer = await ask(self._app, scope, body)
        if method == "POST" and answer.status == 201:
            self._faults.created.add(manners.created(path, answer))
        return answer
