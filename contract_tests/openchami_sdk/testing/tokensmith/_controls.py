"""TokenSmith's control routes, for programs on this host only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .._faults.endpoint import EndpointFaults
from .._serving.control import clock_route
from .._serving.local import decode, local_only, refuse
from ._issuing.kinds import Wanted, mint
from ._issuing.operator import (
    BootstrapToken,
    Fixture,
    UserToken,
    create_bootstrap_token,
    create_user_token,
    make_fixtures,
)
from ._state import Profile, TokenSmith

Body = TypeVar("Body", bound=msgspec.Struct)


class _Reset(msgspec.Struct):
    fixtures: list[Fixture] = []
    profile: Profile | None = None


class _Restart(msgspec.Struct):
    new_key: bool = False


class _Disk(msgspec.Struct):
    writable: bool


def control_routes(state: TokenSmith, faults: EndpointFaults) -> list[Route]:
    """All below ``/_control``: what an operator or the time does to TokenSmith.

    ``reset`` empties it and makes the fixtures of a recording; the answer has their secrets.
    ``restart`` keeps the stores, with ``{"new_key": true}`` not the key. ``bootstrap-token`` and
    ``user-token`` mint as the command line does, ``token`` a token of any kind. ``clock`` moves
    the time forward, ``store`` makes the disk unwritable, ``faults`` and ``stats`` are those of
    every token server.
    """

    def reset(wanted: _Reset) -> Response:
        state.reset(wanted.profile)
        faults.clear()
        return JSONResponse(make_fixtures(state, wanted.fixtures))

    def restart(wanted: _Restart) -> Response:
        state.restart(new_key=wanted.new_key)
        return JSONResponse({"kid": state.key.kid})

    def bootstrap_token(wanted: BootstrapToken) -> Response:
        return JSONResponse(create_bootstrap_token(state, wanted))

    def user_token(wanted: UserToken) -> Response:
        return JSONResponse({"access_token": create_user_token(state, wanted)})

    def token(wanted: Wanted) -> Response:
        return JSONResponse({"access_token": mint(state, wanted)})

    def store(wanted: _Disk) -> Response:
        state.store.writable = wanted.writable
        return Response(status_code=204)

    return [
        _route("reset", _Reset, reset),
        _route("restart", _Restart, restart),
        _route("bootstrap-token", BootstrapToken, bootstrap_token),
        _route("user-token", UserToken, user_token),
        _route("token", Wanted, token),
        _route("store", _Disk, store),
        clock_route(state.clock),
        *faults.routes(),
    ]


def _route(name: str, body: type[Body], handle: Callable[[Body], Response]) -> Route:
    @local_only
    async def endpoint(request: Request) -> Response:
        try:
            return handle(decode(await request.body() or b"{}", body))
        except ValueError as error:
            return refuse(400, str(error))

    return Route(f"/_control/{name}", endpoint, methods=["POST"])
