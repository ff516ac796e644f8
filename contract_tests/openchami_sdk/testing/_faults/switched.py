"""Small wrong behaviours that a stand-in shows on request, to try whether a test notices them.

``POST /_control/faults {"faults": ["lost-update"]}`` switches on exactly the faults it names;
an empty list, or a reset, switches all off. A fault spoils every operation that it can. One
followed by ``@`` and an operation spoils just those: ``wrong-status@GET /hsm/v2/groups``,
``missing-field@GET /hsm/v2/groups/*`` (the path is a shell pattern).

`FAULTS` names them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Final
from urllib.parse import quote

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from .._guards.guard import Guard, Reason, Refusal
from .._serving.local import decode, local_only, refuse
from .answer import Answer, ask, whole_body
from .manners import Manners
from .spoilers import SPOILERS
from .trouble import Troubles

FAULTS: Final[dict[str, str]] = {
    "accepts-any-token": "a token passes that is broken, forged or lacks a claim",
    "accepts-expired-token": "a token passes that has expired",
    "accepts-no-token": "a request passes that has no token",
    "created-not-readable": "what a POST created is not found when it is read",
    "ignored-filter": "a GET pays no attention to its query",
    "lost-delete": "a DELETE says it has deleted, and has not",
    "lost-update": "a PUT or PATCH says it has changed something, and has not",
    "missing-field": "an object in a 2xx answer lacks what identifies it, or its first member",
    "not-found-is-500": "404 becomes 500",
    "null-list": "the first list in a 2xx answer is null",
    "problem-without-detail": "an error has no sentence",
    "wrong-content-type": "a JSON answer is called HTML",
    "wrong-enum": "a state, flag, role, type … is a word that does not exist",
    "wrong-status": "200 becomes 202",
}
"""Every fault, and what a service with it does."""

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
        self._troubles = Troubles(manners)
        self._on: list[tuple[str, str]] = []
        self.created: set[str] = set()

    def clear(self) -> None:
        """Switch all off, and end all trouble."""
        self._on = []
        self.created.clear()
        self._troubles.clear()

    def switch(self, wanted: Iterable[str]) -> None:
        """Switch on what is *wanted*, and nothing else. Raises ValueError for no known fault."""
        pairs = [(name, operation) for name, _, operation in (w.partition("@") for w in wanted)]
        for name, _ in pairs:
            if name not in FAULTS:
                raise ValueError(f"There is no fault {name!r}; there are {', '.join(FAULTS)}.")
        self._on = pairs
        self.created.clear()

    def of(self, scope: Scope) -> frozenset[str]:
        """The faults that a request runs into."""
        if not self._on or scope["type"] != "http" or scope["path"].startswith("/_control/"):
            return frozenset()
        operation = f"{scope['method']} {scope['path']}"
        return frozenset(n for n, only in self._on if not only or fnmatchcase(operation, only))

    def guard(self, guard: Guard) -> Guard:
        """*guard*, but it lets pass what the faults say."""
        return _Guard(self, guard)

    def around(self, app: ASGIApp) -> ASGIApp:
        """*app* with the faults and the trouble: an ASGI middleware."""
        return self._troubles.around(_Around(app, self))

    def routes(self) -> list[Route]:
        """``/_control/faults`` and ``/_control/trouble``, for programs on this host."""

        @local_only
        async def handle(request: Request) -> Response:
            try:
                self.switch(decode(await request.body(), _Body).faults)
            except ValueError as error:
                return refuse(400, str(error))
            return Response(status_code=204)

        return [Route("/_control/faults", handle, methods=["POST"]), *self._troubles.routes()]


class _Body(msgspec.Struct):
    faults: list[str]


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
