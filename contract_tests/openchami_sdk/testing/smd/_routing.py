"""How a request finds its handler: the rules of the real server's router.

The path is matched as it was sent when it is escaped more than it needs to be: `/groups/%67` asks
for the group "%67". One trailing slash is dropped, and the escapes with it. A literal segment is
preferred to a parameter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from openchami_sdk.testing._go import paths as _paths
from openchami_sdk.testing._go.answers import Refused, no_such_page, problem
from openchami_sdk.testing._go.methods import ROUTED
from openchami_sdk.testing._go.queries import pairs
from openchami_sdk.testing._guards.guard import Guard
from openchami_sdk.testing.smd._answers import failure
from openchami_sdk.testing.smd._database import QUERY_FAILED, answering, storable
from openchami_sdk.testing.smd._reading import _bodies
from openchami_sdk.testing.smd._store import Store

ROOT = "/hsm/v2"


class Call:
    """One request as a handler sees it.

    Attributes:
        store: The service's memory.
        path: The values of the path's parameters, by name.
    """

    def __init__(self, store: Store, path: dict[str, str], query: str, body: bytes) -> None:
        self.store = store
        self.path = path
        self.body = body
        self._query = query

    def query(self) -> dict[str, list[str]]:
        """All values of every query parameter, by its name in lower case.

        Of names that differ only in case the last one counts, in the order of their bytes.
        """
        values: dict[str, list[str]] = {}
        for pair in pairs(self._query):
            if pair is None:
                raise failure("failed to decode query parameters.")
            name, value = pair
            values.setdefault(name, []).append(value)
        return {name.lower(): values[name] for name in sorted(values, key=str.encode)}

    def sought(
        self, name: str, read: Callable[[str], str] = str, *, failed: str = QUERY_FAILED
    ) -> str:
        """A value of the path, read by *read*, for which the database looks; 500 if it cannot."""
        with answering(failed=failed):
            return storable(read(self.path[name]))

    def fields(self, shape: dict[str, Any]) -> _bodies.Fields:
        """The members of the body that *shape* names (see `_bodies`)."""
        return _bodies.fields(_bodies.parse(self.body), shape)


Handler: TypeAlias = Callable[[Call], Response]


class Route(NamedTuple):
    """A handler and where it answers: a method and a path below `/hsm/v2`."""

    method: str
    path: str
    handler: Handler
    public: bool = False


class Router:
    """An ASGI application that serves *routes* under `/hsm/v2`."""

    def __init__(self, routes: Iterable[Route], store: Store, guard: Guard) -> None:
        self._store = store
        self._guard = guard
        self._patterns: dict[int, dict[str, dict[str, Route]]] = {}
        for route in routes:
            patterns = self._patterns.setdefault(route.path.count("/"), {})
            patterns.setdefault(route.path, {})[route.method] = route

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        answer = await self._answer(request)
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        matches = self._matches(routed_path(request.scope))
        if not matches and request.method in ROUTED:
            return no_such_page()
        for route_by_method, parameters in matches:
            route = route_by_method.get(request.method)
            if route is None:
                continue
            if not route.public:
                refusal = await self._guard.refuse(request)
                if refusal is not None:
                    return refusal
            query = request.scope["query_string"].decode("latin-1")
            call = Call(self._store, parameters, query, await request.body())
            try:
                return route.handler(call)
            except Refused as refusal:
                return problem(refusal.status, refusal.detail)
        return self._method_not_allowed(request.scope["path"])

    def _method_not_allowed(self, path: str) -> Response:
        """405. Which methods are allowed is only said where *path* is a route's to the letter."""
        patterns = self._patterns.get(path.count("/") - ROOT.count("/"), {})
        allow = ",".join(patterns.get(path.removeprefix(ROOT), ()))
        answer = problem(405, f"allow {allow}")
        if allow:
            answer.headers["Allow"] = allow
        return answer

    def _matches(self, path: str) -> list[tuple[dict[str, Route], dict[str, str]]]:
        """The patterns that fit *path*, literal ones first, each with its parameters' values."""
        if not path.startswith(ROOT + "/"):
            return []
        path = path.removeprefix(ROOT)
        found: list[tuple[dict[str, Route], dict[str, str]]] = []
        for pattern, routes in self._patterns.get(path.count("/"), {}).items():
            parameters = _parameters(pattern, path)
            if parameters is not None:
                found.append((routes, parameters))
        return sorted(found, key=lambda match: len(match[1]))


def routed_path(scope: Scope) -> str:
    """The path as the router reads it, without one slash at its end.

    What takes the slash away looks at the decoded path, and leaves that to the router.
    """
    path: str = scope["path"]
    return path[:-1] if len(path) > 1 and path.endswith("/") else _paths.routed_path(scope)


def _parameters(pattern: str, path: str) -> dict[str, str] | None:
    parameters: dict[str, str] = {}
    segments = path.split("/")
    for expected, actual in zip(pattern.split("/"), segments, strict=True):
        if expected.startswith("{"):
            parameters[expected[1:-1]] = actual
        elif expected != actual:
            return None
    return parameters if segments[-1] else None
