"""How a request finds its handler: the rules of the real services' router."""

from __future__ import annotations

import posixpath
import re
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple, TypeAlias

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from openchami_sdk.testing._go.answers import Refused, moved, no_such_page
from openchami_sdk.testing._go.methods import ROUTED
from openchami_sdk.testing._go.paths import legible, routed_path
from openchami_sdk.testing._go.queries import pairs
from openchami_sdk.testing.fabrica import _answers
from openchami_sdk.testing.fabrica._versions import Versions

ANY: Final = "*"
# Newer than the router of the other services.
_METHODS: Final = ROUTED | {"QUERY"}


class Call(NamedTuple):
    """One request as a handler sees it.

    Attributes:
        values: The values of the path's parameters, by name.
    """

    values: Mapping[str, str]
    query_string: str
    headers: Headers
    body: bytes

    def query(self, name: str) -> str:
        """The first value of a query parameter that Go can read."""
        given = filter(None, pairs(self.query_string))
        return next((value for each, value in given if each == name), "")


Handler: TypeAlias = Callable[[Call], Response]
Observer: TypeAlias = Callable[[str, str, int, float], None]


class Route(NamedTuple):
    """A handler and where it answers. The method `ANY` takes every method."""

    method: str
    path: str
    handler: Handler


class Router:
    """An ASGI application that serves *routes*.

    Args:
        kinds: The names of the resources' kinds, for the version negotiation.
        redirect_slashes: Whether a path with a slash at its end is redirected to the one without;
            else the slash is ignored.
        observe: Is told of each answer: the method, the route's path (the path as sent where there
            is no route), the status and the seconds it took.
    """

    def __init__(
        self,
        routes: Iterable[Route],
        kinds: Iterable[str],
        *,
        redirect_slashes: bool = True,
        observe: Observer | None = None,
    ) -> None:
        self._paths: dict[str, tuple[re.Pattern[str], dict[str, Handler]]] = {}
        for route in routes:
            _, handlers = self._paths.setdefault(route.path, (_pattern(route.path), {}))
            handlers[route.method] = route.handler
        self._versions = Versions(kinds)
        self._redirect_slashes = redirect_slashes
        self._observe = observe

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        began = time.perf_counter()
        answer, path = self._answer(request, body)
        if self._observe is not None:
            seconds = time.perf_counter() - began
            self._observe(request.method, path, answer.status_code, seconds)
        await answer(scope, receive, send)

    def _answer(self, request: Request, body: bytes) -> tuple[Response, str]:
        """The answer, and the path of the route that gave it."""
        method, path = request.method, legible(routed_path(request.scope))
        if self._redirect_slashes:
            # Here the path counts as decoded: an escaped slash at the end is one too.
            decoded = request.scope["path"]
            if len(decoded) > 1 and decoded.endswith("/"):
                return moved(_location(request.scope), method), path
        elif len(path) > 1 and path.endswith("/"):
            path = path[:-1]
        accept = request.headers.get("accept", "")
        refusal = self._versions.refusal(method, request.scope["path"], accept, body)
        if refusal is not None:
            return refusal, path
        if method not in _METHODS:
            return _answers.not_allowed(()), path
        route = self._find(path)
        if route is None:
            return no_such_page(), path
        pattern, handlers, values = route
        handler = handlers.get(method) or handlers.get(ANY)
        if handler is None:
            return _answers.not_allowed(handlers), pattern
        query = request.scope["query_string"].decode("latin-1")
        try:
            return handler(Call(values, query, request.headers, body)), pattern
        except Refused as refused:
            return _answers.failed(refused.status, refused.detail), pattern

    def _find(self, path: str) -> tuple[str, dict[str, Handler], dict[str, str]] | None:
        for pattern, (expression, handlers) in self._paths.items():
            found = expression.fullmatch(path)
            if found:
                return pattern, handlers, found.groupdict()
        return None


def _pattern(path: str) -> re.Pattern[str]:
    """A parameter takes one segment, which may be empty where another one follows."""
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]*)", path), re.DOTALL)


def _location(scope: Scope) -> str:
    """Where a path with slashes at its end is redirected to."""
    path = posixpath.normpath("/" + scope["path"].strip("/"))
    query = scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path
