"""The operations of SMD that empty a collection: only for systems where everything may be lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import refusal
from openchami_sdk.contract.session.session import Session

pytestmark = [pytest.mark.about("smd.*_delete_all*"), pytest.mark.needs("destructive")]

Fill = Callable[[smd.Client, Session], object]


@attrs.frozen
class Wipe:
    """A wipe: what to create first, the wipe itself, and what is left in the collection."""

    fill: Fill
    wipe: Callable[[smd.Client], object]
    left: Callable[[smd.Client], list[Any]]
    empty: int = 404
    """The status of a wipe of an empty collection."""


def _node(session: Session) -> str:
    return session.target.xname_pool[0]


def _bmc(session: Session) -> str:
    return re.sub(r"n\d+$", "", _node(session))


def _component(client: smd.Client, session: Session) -> None:
    node = smd.ComponentCreate(id=_node(session), state="On")
    client.components.create(smd.ComponentsCreate(components=[node]))


def _interface(client: smd.Client, session: Session) -> None:
    client.ethernet_interfaces.create(smd.EthernetInterfaceCreate(mac_address=session.mac(1)))


def _hardware(client: smd.Client, session: Session) -> None:
    unit = smd.SystemFruInfo(manufacturer="Contract", serial_number=session.run_id)
    place = smd.HardwareInput(
        id=_node(session),
        node_location_info=smd.SystemLocationInfo(id="Self"),
        populated_fru=smd.HardwareFruInput(node_fru_info=unit),
    )
    client.hardware.create(smd.HardwareCreate(hardware=[place]))


def _unit(client: smd.Client, session: Session) -> None:
    """Create a FRU without a location: a wipe of the FRUs is refused while a location has one."""
    _hardware(client, session)
    client.hardware.delete_all()


def _node_map(client: smd.Client, session: Session) -> None:
    node_map = smd.NodeMap(id=_node(session), nid=session.nid(1))
    client.node_maps.create(smd.NodeMapsCreate(node_maps=[node_map]))


def _power_map(client: smd.Client, session: Session) -> None:
    client.power_maps.create([smd.PowerMapCreate(id=_node(session), powered_by=[_bmc(session)])])


def _inventory(client: smd.Client, session: Session) -> None:
    system = smd.InventorySystem(uri="https://192.0.2.1/redfish/v1/Systems/Self")
    bmc = _bmc(session)
    client.redfish_endpoints.create(
        smd.RedfishInventoryCreate(
            id=bmc, fqdn=f"{bmc}.contract.invalid", schema_version=1, systems=[system]
        )
    )


def _endpoint(client: smd.Client, session: Session) -> None:
    other = re.sub(r"n\d+$", "", session.target.xname_pool[1])
    client.redfish_endpoints.create(smd.RedfishEndpointCreate(id=other, hostname=other))


def _subscription(client: smd.Client, session: Session) -> None:
    client.subscriptions.create(
        smd.SubscriptionCreate(
            subscriber=session.run_id,
            url="http://127.0.0.1:9/contract",
            software_status=[session.name("never")],
        )
    )


WIPES = {
    "component_endpoints_delete_all": Wipe(
        _inventory,
        lambda client: client.component_endpoints.delete_all(),
        lambda client: client.component_endpoints.list().component_endpoints,
    ),
    "redfish_endpoints_delete_all": Wipe(
        _endpoint,
        lambda client: client.redfish_endpoints.delete_all(),
        lambda client: client.redfish_endpoints.list().redfish_endpoints,
    ),
    "components_delete_all": Wipe(
        _component,
        lambda client: client.components.delete_all(),
        lambda client: client.components.list().components,
    ),
    "ethernet_interfaces_delete_all": Wipe(
        _interface,
        lambda client: client.ethernet_interfaces.delete_all(),
        lambda client: client.ethernet_interfaces.list(),
    ),
    "hardware_delete_all": Wipe(
        _hardware,
        lambda client: client.hardware.delete_all(),
        lambda client: client.hardware.list(),
    ),
    "hardware_delete_all_frus": Wipe(
        _unit,
        lambda client: client.hardware.delete_all_frus(),
        lambda client: client.hardware.list_frus(),
    ),
    "hardware_delete_all_history": Wipe(
        _hardware,
        lambda client: client.hardware.delete_all_history(),
        lambda client: client.hardware.list_history().components,
    ),
    "node_maps_delete_all": Wipe(
        _node_map,
        lambda client: client.node_maps.delete_all(),
        lambda client: client.node_maps.list().node_maps,
    ),
    "power_maps_delete_all": Wipe(
        _power_map,
        lambda client: client.power_maps.delete_all(),
        lambda client: client.power_maps.list(),
    ),
    "subscriptions_delete_all": Wipe(
        _subscription,
        lambda client: client.subscriptions.delete_all(),
        lambda client: client.subscriptions.list().subscription_list,
        empty=200,
    ),
}
"""In an order in which no other object refers to the wiped ones."""


@pytest.mark.parametrize("name", WIPES)
def test_wipe(session: Session, name: str) -> None:
    """After the wipe the collection is empty; wiping it again is answered as documented."""
    with session.owning(*_everything(session)):
        _wipe(session, WIPES[name], f"smd.{name}")


def _everything(session: Session) -> list[Undo]:
    """The objects that are created here and that the tested wipe may not remove."""
    bmcs = [re.sub(r"n\d+$", "", node) for node in session.target.xname_pool[:2]]
    paths = [f"State/Components/{xname}" for xname in (_node(session), *bmcs)]
    paths += [f"Inventory/RedfishEndpoints/{bmc}" for bmc in bmcs]
    return [Undo("smd", "DELETE", f"/hsm/v2/{path}") for path in paths]


def _wipe(session: Session, wipe: Wipe, operation: str) -> None:
    client = session.smd
    with session.check("state", operation):
        wipe.fill(client, session)
        assert wipe.left(client), "an object that was created before the wipe is not listed"
        wipe.wipe(client)
        assert wipe.left(client) == [], "an object remains after the wipe"
    if wipe.empty == 404:
        with session.check("errors", operation), refusal(404, "an empty collection can be wiped"):
            wipe.wipe(client)
    else:
        with session.check("valid", operation):
            wipe.wipe(client)
