"""The states a recording starts from, by the words of its `fixtures`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.boot._service import Service
from openchami_sdk.testing.boot._smd import SmdReader

# A port that nothing listens on: what a call to it meets is what a call to a dead SMD meets.
_NOBODY: Final = "http://127.0.0.1:1"
_CONDITIONS: Final = ("enable-auth", "legacy-api", "metrics", "smd-down")
# The lists that a fixture in JSON holds, and the members that SMD always sends: a fixture may
# leave out those that boot-service does not read.
_SMD_LISTS: Final[dict[str, dict[str, Any]]] = {
    "components": {"ID": "", "Type": ""},
    "ethernetInterfaces": {
        "ID": "",
        "Description": "",
        "MACAddress": "",
        "LastUpdate": "",
        "ComponentID": "",
        "Type": "",
        "IPAddresses": [],
    },
    "memberships": {"id": "", "groupLabels": [], "partitionName": ""},
}


async def apply(service: Service, fixtures: Sequence[str]) -> None:
    """Bring about the state that *fixtures* describe.

    One is a condition, named in front of its colon, or JSON: what SMD answers to the first
    synchronisation. `enable-auth` changes no answer: the service checks no token either way.

    Raises:
        ValueError: One is not known.
    """
    conditions = dict(map(_condition, (each for each in fixtures if not each.startswith("{"))))
    for name in conditions:
        if name not in _CONDITIONS:
            known = ", ".join(_CONDITIONS)
            raise ValueError(f'Fixture {name!r} is not known; known are {known} and {{"smd": …}}.')
    service.restart(
        legacy_api=conditions.get("legacy-api", False), metrics=conditions.get("metrics", False)
    )
    if "smd-down" in conditions:
        service.smd = SmdReader(_NOBODY)
        await service.synchronisation.round(service.smd)
    for fixture in fixtures:
        if fixture.startswith("{"):
            await _synchronise_with(service, _smd_data(fixture))


def _condition(fixture: str) -> tuple[str, bool]:
    """The name of a condition, and whether it is on."""
    name, _, value = fixture.partition(":")
    return name, value.strip() != "off"


class _SmdFixture(msgspec.Struct):
    smd: dict[str, list[dict[str, Any]]]


def _smd_data(fixture: str) -> dict[str, list[dict[str, Any]]]:
    try:
        data = msgspec.json.decode(fixture, type=_SmdFixture).smd
    except msgspec.DecodeError as error:
        lists = ", ".join(_SMD_LISTS)
        raise ValueError(f'A fixture in JSON is {{"smd": {{…}}}} with {lists}: {error}') from None
    return {
        name: [always | item for item in data.get(name, ())] for name, always in _SMD_LISTS.items()
    }


async def _synchronise_with(service: Service, data: dict[str, list[dict[str, Any]]]) -> None:
    """One round with an SMD that answers *data*: it holds what no SMD would take."""
    server = await asyncio.to_thread(serve, _smd(data))
    reader = SmdReader(server.url)
    try:
        await service.synchronisation.round(reader)
    finally:
        await reader.close()
        await asyncio.to_thread(server.stop)


def _smd(data: dict[str, list[dict[str, Any]]]) -> Starlette:
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
