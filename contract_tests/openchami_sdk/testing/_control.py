"""The control route that every stand-in offers to its tests, and to nobody else."""

from __future__ import annotations

import inspect
import ipaddress
from collections.abc import Awaitable, Callable

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ._clock import Clock
from ._guard import Guard

Reset = Callable[[list[str]], Awaitable[None] | None]
"""Empties a service, then applies the fixtures. Raises ValueError for one it does not know."""


def control_routes(reset: Reset, guard: Guard | None = None) -> list[Route]:
    """The routes under ``/_control``.

    ``POST /_control/reset`` empties the service. Its body is optional: ``{"fixtures": [...]}``
    carries the ``fixtures`` entries of a recording, strings as they stand there.

    ``POST /_control/forget-keys`` (where there is a `guard`) drops the keys that verify tokens,
    as a restart of the real service does: tokens signed with a withdrawn key are refused then.

    Both answer 204, 400 with a sentence when the body or a fixture makes no sense, and 403
    unless a program on this host asks.
    """

    @local_only
    async def handle_reset(request: Request) -> Response:
        try:
            outcome = reset(_fixtures(await request.body()))
            if inspect.isawaitable(outcome):
                await outcome
        except ValueError as error:
            return refuse(400, str(error))
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
            clock.advance(msgspec.json.decode(await request.body(), type=_Time).advance)
        except ValueError as error:
            return refuse(400, str(error))
        return Response(status_code=204)

    return Route("/_control/clock", handle, methods=["POST"])


Handler = Callable[[Request], Awaitable[Response]]


def local_only(handler: Handler) -> Handler:
    """Answer 403 instead of calling `handler` unless a program on this host asks."""

    async def guarded(request: Request) -> Response:
        if not _from_this_host(request):
            return refuse(403, "Control routes answer programs on this host only.")
        return await handler(request)

    return guarded


def _from_this_host(request: Request) -> bool:
    """Whether the caller is a program on this host: not a remote one, a proxy or a web page."""
    if request.client is None:
        return False
    if any(name in request.headers for name in ("origin", "forwarded", "x-forwarded-for")):
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False


def refuse(status: int, detail: str) -> JSONResponse:
    """A problem-details answer of a control route."""
    titles = {400: "Bad Request", 403: "Forbidden"}
    return JSONResponse(
        {"type": "about:blank", "title": titles[status], "status": status, "detail": detail},
        status,
        media_type="application/problem+json",
    )


class _Time(msgspec.Struct):
    advance: float


class _ResetBody(msgspec.Struct):
    fixtures: list[str] = []


def _fixtures(body: bytes) -> list[str]:
    if not body.strip():
        return []
    try:
        return msgspec.json.decode(body, type=_ResetBody).fixtures
    except msgspec.DecodeError as error:
        raise ValueError(f'The body must be {{"fixtures": ["…", …]}}: {error}') from None
