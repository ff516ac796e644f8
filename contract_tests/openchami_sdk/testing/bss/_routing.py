"""How a request finds its handler: the rules of the real server's router."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Iterable
from typing import NamedTuple, TypeAlias
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from openchami_sdk.auth import user_context
from openchami_sdk.testing._bearer import BearerGuard
from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._answers import Refused
from openchami_sdk.testing.bss._model import MalformedError, whole_number
from openchami_sdk.testing.bss._smd import Smd, SmdUnavailableError
from openchami_sdk.testing.bss._store import CrashError, Store

_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE"}
ANY = "*"


class Service:
    """What all handlers share.

    Attributes:
        version: What the file `.version` says, or None when there is none.
    """

    def __init__(self, smd: Smd, store: Store) -> None:
        self.smd = smd
        self.store = store
        self.version: str | None = None


class Call(NamedTuple):
    """One request as a handler sees it."""

    service: Service
    request: Request
    body: bytes

    @property
    def store(self) -> Store:
        return self.service.store

    def values(self, name: str) -> list[str]:
        """All that the query gives for *name*: repeated, separated by commas, or both."""
        given = [value for key, value in self._query() if key == name and value]
        return [part for value in given for part in value.split(",")]

    def value(self, name: str) -> str:
        """What the query gives for *name*; several are joined without a word between."""
        return "".join(value for key, value in self._query() if key == name)

    def gives(self, name: str) -> bool:
        return any(key == name for key, _ in self._query())

    def number(self, name: str) -> int | None:
        """The query's *name* as a number; None for what is none."""
        try:
            return whole_number(self.value(name))
        except MalformedError:
            return None

    def _query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.request.url.query, keep_blank_values=True)


Handler: TypeAlias = Callable[[Call], Awaitable[Response]]


class Route(NamedTuple):
    """The handlers of one path, by method. `ANY` takes every method."""

    path: str
    handlers: dict[str, Handler]
    protected: bool = False


class Router:
    """An ASGI application that serves *routes*."""

    def __init__(self, routes: Iterable[Route], service: Service, guard: BearerGuard) -> None:
        self._routes = {route.path: route for route in routes}
        self._service = service
        self._guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = await self._answer(Request(scope, receive))
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method not in _METHODS:
            return _answers.bare(405)
        path = request.url.path
        route = self._routes.get(path[:-1] if path.endswith("/") else path)
        if route is None:
            return _answers.no_such_page()
        refusal = await self._guard.refuse(request)
        if refusal is not None and route.protected:
            return refusal
        handler = route.handlers.get(request.method) or route.handlers.get(ANY)
        if handler is None:
            return _answers.not_allowed(",".join(route.handlers))
        # On a public route a token that is no good is as good as none.
        token = None if refusal is not None else request.state.token
        with _user(token):
            return await self._handled(handler, request)

    async def _handled(self, handler: Handler, request: Request) -> Response:
        try:
            return await handler(Call(self._service, request, await request.body()))
        except Refused as refusal:
            return _answers.problem(refusal.status, refusal.detail)
        except MalformedError as error:
            return _answers.problem(400, str(error))
        except SmdUnavailableError as error:
            return _answers.problem(503, str(error))
        except CrashError as error:
            # The real server closes the connection.
            return _answers.problem(500, f"The real BSS crashes on this request: {error}.")


def _user(token: str | None) -> contextlib.AbstractContextManager[object]:
    """The calls to SMD inside carry *token*, if there is one a header can carry."""
    if token is None or not token.isascii() or not token.isprintable() or " " in token:
        return contextlib.nullcontext()
    return user_context(token)
