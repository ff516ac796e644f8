"""The states a recording starts from, by the words of its `fixtures`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from openchami_sdk import smd
from openchami_sdk.auth import AuthError
from openchami_sdk.core import http
from openchami_sdk.testing.bss._nodes import Nodes
from openchami_sdk.testing.bss._routing import Service
from openchami_sdk.testing.bss._smd import Smd, SmdUnavailableError, build_nodes

_NODE_SET = Path(__file__).with_name("nodes.json")
_VERSION = "1.32.2"


async def apply(service: Service, fixture: str) -> None:
    """Bring about the state that *fixture* names, in front of its colon.

    Raises:
        ValueError: It is not known, or SMD cannot be brought into that state.
    """
    name = fixture.partition(":")[0]
    try:
        if name == "nodes":
            await _fill_smd(service.smd)
            await service.smd.read()
        elif name == "smd-down":
            await service.smd.nodes()
            service.smd.down = True
        elif name == "store-down":
            await service.smd.nodes()
            service.store.down = True
        elif name == "version-file":
            service.version_file = _VERSION
        else:
            raise ValueError(
                f"Fixture {name!r} is not known; known are nodes, smd-down, store-down and "
                "version-file."
            )
    except SmdUnavailableError as error:
        raise ValueError(str(error)) from None


async def _fill_smd(target: Smd) -> None:
    """Let SMD hold the recordings' nodes and no others, if it does not already."""
    wanted = json.loads(_NODE_SET.read_text("utf-8"))
    if await _holds(target, wanted):
        return
    await _empty(target)
    try:
        for request in wanted["load"]:
            await _load(target.client, request["path"], request["json"])
    except (smd.ApiError, AuthError) as error:
        raise ValueError(f"SMD does not accept the recordings' nodes: {error}") from None
    if not await _holds(target, wanted):
        raise ValueError(f"SMD at {target.url} holds other nodes than the recordings need.")


async def _holds(target: Smd, wanted: dict[str, Any]) -> bool:
    await target.read()
    return _content(await target.nodes()) == _content(
        build_nodes(
            msgspec.convert(wanted["components"], smd.models.ComponentList).components,
            msgspec.convert(
                wanted["component_endpoints"], smd.models.ComponentEndpointList
            ).component_endpoints,
            msgspec.convert(wanted["ethernet_interfaces"], list[smd.models.EthernetInterface]),
        )
    )


def _content(nodes: Nodes) -> object:
    hosts = sorted(nodes.hosts, key=lambda host: host.id)
    return msgspec.json.encode(hosts), nodes.addresses


async def _empty(target: Smd) -> None:
    """Empty an SMD stand-in. Any other SMD has no such route, and keeps what it has."""
    async with http.in_use().async_client(timeout=10, trust_env=False) as client:
        try:
            await client.post(f"{target.url}/_control/reset")
        except http.HTTPError as error:
            raise ValueError(f"SMD at {target.url} does not answer: {error}") from None


async def _load(client: smd.AsyncClient, path: str, body: Any) -> None:
    models = smd.models
    if path.endswith("/State/Components"):
        await client.components.create(msgspec.convert(body, models.ComponentsCreate))
    elif path.endswith("/Inventory/RedfishEndpoints"):
        await client.redfish_endpoints.create(msgspec.convert(body, models.RedfishInventoryCreate))
    else:
        await client.ethernet_interfaces.create(
            msgspec.convert(body, models.EthernetInterfaceCreate)
        )
