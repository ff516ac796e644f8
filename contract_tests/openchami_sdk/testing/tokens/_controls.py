"""The token server's control routes, for programs on this host only."""

from __future__ import annotations

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .._faults.endpoint import EndpointFaults
from .._serving.control import control_routes
from .._serving.local import decode, local_only, refuse
from ._minting import Wanted, mint
from ._state import TokenServer


def token_control_routes(state: TokenServer, faults: EndpointFaults) -> list[Route]:
    """Control routes: reset, stats, tokens, faults and keys.

    ``POST /_control/token`` mints a token of any kind for any subject; ``GET`` with
    ``?auth=<kind>`` does the same. ``POST /_control/faults`` sets a fault, ``DELETE`` clears
    them all. ``POST /_control/rotate-keys`` signs with a new key; ``{"keep": false}`` withdraws
    the old. ``GET /_control/stats`` counts requests and issued tokens since the start or the
    last reset.
    """

    def reset(fixtures: list[str]) -> None:
        if fixtures:
            raise ValueError("The token server has no fixtures.")
        state.reset()
        faults.clear()

    @local_only
    async def token(request: Request) -> Response:
        fields: dict[str, object] = {"kind": request.query_params.get("auth", "valid")}
        try:
            if request.method == "POST":
                fields |= decode(await request.body() or b"{}", dict[str, object])
            wanted = msgspec.convert(fields, Wanted)
        except ValueError as error:
            return refuse(400, str(error))
        return JSONResponse({"access_token": mint(state, wanted)})

    @local_only
    async def rotate_keys(request: Request) -> Response:
        try:
            wanted = decode(await request.body() or b"{}", _Rotation)
        except ValueError as error:
            return refuse(400, str(error))
        return JSONResponse({"kid": state.keys.rotate(keep=wanted.keep)})

    return [
        *control_routes(reset),
        *faults.routes(),
        Route("/_control/token", token, methods=["GET", "POST"]),
        Route("/_control/rotate-keys", rotate_keys, methods=["POST"]),
    ]


class _Rotation(msgspec.Struct):
    keep: bool = True
