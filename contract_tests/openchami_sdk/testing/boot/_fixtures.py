"""The states a recording starts from, by the words of its `fixtures`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from openchami_sdk.testing._serve import serve
from openchami_sdk.testing.boot._service import Service
from openchami_sdk.testing.boot._smd import SmdReader

# A port that nothing listens on: what a call to it meets is what a call to a dead SMD meets.
_NOBODY: Final = "http://127.0.0.1:1"
_SWITCHES: Final = ("enable-auth", "legacy-api", "metrics")


async def apply(service: Service, fixtures: Sequence[str]) -> None:
    """Bring about the state that *fixtures* describe, in front of their colons.

    `enable-auth` changes no answer: the service checks no token either way.

    Raises:
        ValueError: One is not known.
    """
    names = [fixture.partition(":")[0] for fixture in fixtures if not fixture.startswith("{")]
    for name in names:
        if name not in (*_SWITCHES, "smd-down"):
            known = ", ".join((*_SWITCHES, "smd-down"))
            raise ValueError(f'Fixture {name!r} is not known; known are {known} and {{"smd": …}}.')
    service.restart(legacy_api="legacy-api" in names, metrics="metrics" in names)
    if "smd-down" in names:
        service.smd = SmdReader(_NOBODY)
        await service.synchronisation.round(service.smd)
    for fixture in fixtures:
        if fixture.startswith("{"):
            await _synchronise_with(service, json.loads(fixture)["smd"])


async def _synchronise_with(service: Service, data: dict[str, Any]) -> None:
    """One round with an SMD that answers *data*: it holds what no SMD would take."""
    server = await asyncio.to_thread(serve, _smd(data))
    reader = SmdReader(server.url)
    try:
        await service.synchronisation.round(reader)
    finally:
        await reader.close()
        await asyncio.to_thread(server.stop)


def _smd(data: dict[str, Any]) -> Starlette:
    """An SMD that has four routes and the same answers whatever the query."""
    answers = {
        "/service/ready": {"code": 0, "message": "HSM is healthy"},
        "/State/Components": {"Components": data["components"]},
        "/Inventory/EthernetInterfaces": data["ethernetInterfaces"],
        "/memberships": data["memberships"],
    }

    async def answer(request: Request) -> JSONResponse:
        return JSONResponse(answers[request.url.path.removeprefix("/hsm/v2")])

    return Starlette(routes=[Route(f"/hsm/v2{path}", answer) for path in answers])
