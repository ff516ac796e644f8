"""How a request finds its handler: the rules of the real server's router."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import NamedTuple, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from openchami_sdk.auth import user_context
from openchami_sdk.testing._go.answers import Refused, no_such_page, problem
from openchami_sdk.testing._go.methods import ROUTED
from openchami_sdk.testing._go.paths import routed_path
from openchami_sdk.testing._go.queries import pairs
from openchami_sdk.testing._guards.guard import Guard
from openchami_sdk.testing._releases.bss_versions import Version
from openchami_sdk.testing._serving.connection import NoAnswer
from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._model import whole_number
from openchami_sdk.testing.bss._smd import Smd, SmdUnavailableError
from openchami_sdk.testing.bss._stores.store import CrashError, Store

logger = logging.getLogger("openchami_sdk.testing.bss")

ANY = "*"


class Service:
    """What all handlers share.

    Attributes:
        version: The version to behave as.
        version_file: What the file `.version` says, or None when there is none.
    """

    def __init__(self, smd: Smd, store: Store, version: Version) -> None:
        self.smd = smd
        self.store = store
        self.version = version
        self.version_file: str | None = None


class Call(NamedTuple):
    """One request as a handler sees it."""

    service: Service
    request: Request
    body: bytes

    @property
    def store(self) -> Store:
        return self.service.store

    def listed(self, name: str) -> list[str]:
        """All that the query gives for *name*: repeated, separated by commas, or both."""
        given = ",".join(value for key, value in self._query() if key == name)
        return given.split(",") if given else []

    def nids(self) -> Iterator[int]:
        """The NIDs of the query. Raises Refused at the first that is none."""
        for text in self.listed("nid"):
            try:
                yield whole_number(text)
            except ValueError:
                raise Refused(400, f"Bad Request - Invalid nid '{text}'") from None

    def value(self, name: str) -> str:
        """What the query gives for *name*; several are joined without a word between."""
        return "".join(value for key, value in self._query() if key == name)

    def first(self, name: str) -> str:
        """The first that the query gives for *name*."""
        return next((value for key, value in self._query() if key == name), "")

    def gives(self, name: str) -> bool:
        return any(key == name for key, _ in self._query())

    def number(self, name: str) -> int | None:
        """The query's *name* as a number; None for what is none."""
        try:
            return whole_number(self.value(name))
        except ValueError:
            return None

    def _query(self) -> list[tuple[str, str]]:
        """The parameters that Go can read; the others do not count."""
        return [pair for pair in pairs(self.request.url.query) if pair is not None]


Handler: TypeAlias = Callable[[Call], Awaitable[Response]]


class Route(NamedTuple):
    """The handlers of one path, by method. `ANY` takes every method."""

    path: str
    handlers: dict[str, Handler]
    protected: bool = False


class Router:
    """An ASGI application that serves *routes*."""

    def __init__(self, routes: Iterable[Route], service: Service, guard: Guard) -> None:
        self._routes = {route.path: route for route in routes}
        self._service = service
        self._guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = await self._answer(Request(scope, receive))
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method not in ROUTED:
            return _answers.bare(405)
        route = self._routes.get(_routed_path(request))
        if route is None:
            return no_such_page()
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
            return problem(refusal.status, refusal.detail)
        except SmdUnavailableError as error:
            return problem(503, str(error))
        except CrashError as error:
            logger.info(
                "connection closed without an answer: the real BSS crashes, because it %s", error
            )
            return NoAnswer()


def _routed_path(request: Request) -> str:
    """The path without one slash at its end. A letter escaped without need is another path."""
    return routed_path(request.scope).removesuffix("/")


def _user(token: str | None) -> contextlib.AbstractContextManager[object]:
    """The calls to SMD inside carry *token*, if there is one a header can carry."""
    if token is None or not token.isascii() or not token.isprintable() or " " in token:
        return contextlib.nullcontext()
    return user_context(token)
