"""The control routes of every stand-in, for programs on this host only."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .._guards.guard import Guard
from .clock import Clock
from .local import decode, local_only, refuse

Reset = Callable[[list[str]], Awaitable[None] | None]
"""Empties a service, then applies the fixtures. Raises ValueError for one it does not know."""


def control_routes(reset: Reset, guard: Guard | None = None) -> list[Route]:
    """The routes under ``/_control``.

    ``POST /_control/reset`` empties the service, and drops the keys too. Its body is optional:
    ``{"fixtures": [...]}`` has the ``fixtures`` entries of a recording, unchanged.

    ``POST /_control/forget-keys`` (where there is a `guard`) drops the keys that verify tokens,
    as a restart of the real service does: tokens signed with a withdrawn key are refused then.

    Both answer 204; 400 with a sentence when the body or a fixture is not valid; 403 when the
    caller is not a program on this host.
    """

    @local_only
    async def handle_reset(request: Request) -> Response:
        try:
            outcome = reset(_fixtures(await request.body()))
            if inspect.isawaitable(outcome):
                await outcome
        except ValueError as error:
            return refuse(400, str(error))
        if guard is not None:
            guard.forget_keys()
        return Response(status_code=204)

    @local_only
    async def forget_keys(_: Request) -> Response:
        assert guard is not None
        guard.forget_keys()
        return Response(status_code=204)

    routes = [Route("/_control/reset", handle_reset, methods=["POST"])]
    if guard is not None:
        routes.append(Route("/_control/forget-keys", forget_keys, methods=["POST"]))
    return routes


def clock_route(clock: Clock) -> Route:
    """``POST /_control/clock`` with ``{"advance": <seconds>}`` moves a stand-in's time forward."""

    @local_only
    async def handle(request: Request) -> Response:
        try:
            clock.advance(decode(await request.body(), _Time).advance)
        except ValueError as error:
            return refuse(400, str(error))
        return Response(status_code=204)

    return Route("/_control/clock", handle, methods=["POST"])


class _Time(msgspec.Struct):
    advance: float


class _ResetBody(msgspec.Struct):
    fixtures: list[str] = []


def _fixtures(body: bytes) -> list[str]:
    if not body.strip():
        return []
    try:
        return decode(body, _ResetBody).fixtures
    except ValueError as error:
        raise ValueError(f'The body must be {{"fixtures": ["…", …]}}: {error}') from None
