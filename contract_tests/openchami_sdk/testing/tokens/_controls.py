"""The token server's control routes, for programs on this host only."""

from __future__ import annotations

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .._control import control_routes, local_only, refuse
from ._faults import Fault
from ._minting import Wanted, mint
from ._state import TokenServer
from ._tokensmith import Policy, TokenSmith


def token_control_routes(
    state: TokenServer, tokensmith: TokenSmith, faults: list[Fault]
) -> list[Route]:
    """Control routes: reset, stats, tokens, faults and keys.

    ``POST /_control/token`` mints a token of any kind for any subject; ``GET`` with
    ``?auth=<kind>`` does the same. ``POST /_control/bootstrap-token`` mints one of
    TokenSmith's. ``POST /_control/faults`` sets a fault, ``DELETE`` clears them all.
    ``POST /_control/rotate-keys`` signs with a new key; ``{"keep": false}`` withdraws the old.
    ``GET /_control/stats`` counts requests and issued tokens since the start or the last reset.
    """

    def reset(fixtures: list[str]) -> None:
        if fixtures:
            raise ValueError("The token server has no fixtures.")
        state.reset()
        tokensmith.clear()
        faults.clear()

    @local_only
    async def stats(_: Request) -> Response:
        return JSONResponse(dict(state.stats))

    @local_only
    async def token(request: Request) -> Response:
        fields: dict[str, object] = {"kind": request.query_params.get("auth", "valid")}
        try:
            if request.method == "POST":
                fields |= msgspec.json.decode(await request.body() or b"{}", type=dict[str, object])
            wanted = msgspec.convert(fields, Wanted)
        except ValueError as error:
            return refuse(400, str(error))
        return JSONResponse({"access_token": mint(state, wanted)})

    @local_only
    async def bootstrap_token(request: Request) -> Response:
        try:
            policy = msgspec.json.decode(await request.body(), type=Policy)
        except ValueError as error:
            return refuse(400, str(error))
        return JSONResponse({"bootstrap_token": tokensmith.mint_bootstrap_token(policy)})

    @local_only
    async def set_fault(request: Request) -> Response:
        if request.method == "DELETE":
            faults.clear()
            return Response(status_code=204)
        try:
            faults.append(msgspec.json.decode(await request.body(), type=Fault))
        except ValueError as error:
            return refuse(400, str(error))
        return Response(status_code=204)

    @local_only
    async def rotate_keys(request: Request) -> Response:
        try:
            wanted = msgspec.json.decode(await request.body() or b"{}", type=_Rotation)
        except ValueError as error:
            return refuse(400, str(error))
        return JSONResponse({"kid": state.keys.rotate(keep=wanted.keep)})

    return [
        *control_routes(reset),
        Route("/_control/stats", stats),
        Route("/_control/token", token, methods=["GET", "POST"]),
        Route("/_control/bootstrap-token", bootstrap_token, methods=["POST"]),
        Route("/_control/faults", set_fault, methods=["POST", "DELETE"]),
        Route("/_control/rotate-keys", rotate_keys, methods=["POST"]),
    ]


class _Rotation(msgspec.Struct):
    keep: bool = True
