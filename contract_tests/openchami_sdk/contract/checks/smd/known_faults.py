"""Requests that show the known faults of SMD, in every run at level destructive."""

from __future__ import annotations

import re
from typing import Any

import pytest

from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.known_faults import meet
from openchami_sdk.contract.session.plugin import component
from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.needs("destructive")

INVENTORY = "/hsm/v2/Inventory"
INTERFACES = f"{INVENTORY}/EthernetInterfaces"
ENDPOINTS = f"{INVENTORY}/RedfishEndpoints"


def _undo(*paths: str) -> list[Undo]:
    return [Undo("smd", "DELETE", f"{INVENTORY}/{path}") for path in paths]


def _post(session: Session, path: str, body: Any) -> None:
    """Write an object that a fault needs; other checks test whether SMD accepts it."""
    session.http.post(f"{session.target.smd}{path}", json=body)


@pytest.mark.about("smd.components_create")
def test_null_among_components(session: Session) -> None:
    """SMD crashes on a null among the components."""
    body = {"Components": [None]}
    meet(
        session,
        "smd.components_create",
        "/hsm/v2/State/Components",
        wrong="null among the components",
        json=body,
    )


@pytest.mark.about("smd.components_*update_state")
def test_a_state_that_needs_force(session: Session, own_nodes: list[str]) -> None:
    """A node that is On can't become Populated without Force."""
    path = f"/hsm/v2/State/Components/{own_nodes[0]}/StateData"
    meet(session, "smd.components_update_state", path, json={"State": "Populated"})
    several = {"ComponentIDs": own_nodes[:1], "State": "Populated"}
    path = "/hsm/v2/State/Components/BulkStateData"
    meet(session, "smd.components_bulk_update_state", path, json=several)


@pytest.mark.about("smd.groups_*")
def test_groups(session: Session) -> None:
    """A group accepts only components that exist, and null for an absent member."""
    label = session.name("member").lower()
    path = f"/hsm/v2/groups/{label}"
    with session.owning(Undo("smd", "DELETE", path)):
        _post(session, "/hsm/v2/groups", {"label": label})
        meet(
            session,
            "smd.groups_add_member",
            f"{path}/members",
            json={"id": session.target.absent_node},
        )
        body = {"ids": [session.target.absent_node]}
        meet(session, "smd.groups_replace_members", f"{path}/members", json=body)
        _meet_null(session, "smd.groups_update", path)


@pytest.mark.about("smd.partitions_*")
def test_partitions(session: Session) -> None:
    """A partition accepts only components that exist, and null for an absent member."""
    name = session.partition(61)
    path = f"/hsm/v2/partitions/{name}"
    with session.owning(Undo("smd", "DELETE", path)):
        _post(session, "/hsm/v2/partitions", {"name": name})
        body = {"id": session.target.absent_node}
        meet(session, "smd.partitions_add_member", f"{path}/members", json=body)
        _meet_null(session, "smd.partitions_update", path)


def _meet_null(session: Session, operation_id: str, path: str) -> None:
    body = {"tags": ["contract"], "description": None}
    meet(session, operation_id, path, wrong="null for an absent value", json=body)


@pytest.mark.about("smd.ethernet_interfaces_*")
def test_addresses(session: Session) -> None:
    """An empty address, an address of an unknown interface, and one whose network becomes null."""
    mac, ip = session.mac(61), "192.0.2.61"
    name = mac.replace(":", "")
    with session.owning(*_undo(f"EthernetInterfaces/{name}")):
        body = {"MACAddress": mac, "IPAddresses": [{"IPAddress": ""}]}
        meet(session, "smd.ethernet_interfaces_create", INTERFACES, json=body)
        add = "smd.ethernet_interfaces_add_ip_address"
        meet(session, add, f"{INTERFACES}/{name}/IPAddresses", json={"IPAddress": ip})
        body = {"MACAddress": mac, "IPAddresses": [{"IPAddress": ip, "Network": "contract"}]}
        _post(session, INTERFACES, body)
        meet(session, add, f"{INTERFACES}/{name}/IPAddresses", json={"IPAddress": ""})
        meet(
            session,
            "smd.ethernet_interfaces_update_ip_address",
            f"{INTERFACES}/{name}/IPAddresses/{ip}",
            wrong="null for an absent value",
            json={"Network": None},
        )


@pytest.mark.about("smd.hardware_*")
def test_hardware(session: Session) -> None:
    """The info of another type of location, and a FRU that is deleted while it is in a location."""
    place, unit = session.target.xname_pool[0], f"Node.Contract.CT2.{session.nid(61)}"
    info = {"Manufacturer": "Contract", "PartNumber": "CT2", "SerialNumber": f"{session.nid(61)}"}
    body = {"ID": place, "NodeLocationInfo": {"Id": "Self"}, "PopulatedFRU": {"NodeFRUInfo": info}}
    undos = _undo(f"Hardware/History/{place}", f"HardwareByFRU/{unit}", f"Hardware/{place}")
    with session.owning(*undos):
        other = {"ID": place, "ProcessorLocationInfo": {"Id": "Self"}, "PopulatedFRU": {}}
        meet(session, "smd.hardware_create", f"{INVENTORY}/Hardware", json={"Hardware": [other]})
        _post(session, f"{INVENTORY}/Hardware", {"Hardware": [body]})
        meet(session, "smd.hardware_delete_fru", f"{INVENTORY}/HardwareByFRU/{unit}")
        meet(session, "smd.hardware_delete_all_frus", f"{INVENTORY}/HardwareByFRU")


@pytest.mark.about("smd.redfish_endpoints_create")
def test_inventories(session: Session) -> None:
    """One inventory crashes SMD; SMD refuses a part of another one, and sends two documents."""
    bmc = re.sub(r"n\d+$", "", session.target.xname_pool[0])
    known = {"ID": bmc, "FQDN": f"{bmc}.contract.invalid"}
    bad: list[tuple[dict[str, Any], str]] = [
        ({"Systems": [{}]}, "a system without its data"),
        ({"SchemaVersion": 1, "Managers": False}, "managers that are not a list"),
    ]
    for rest, wrong in bad:
        with session.owning(*_undo(f"RedfishEndpoints/{bmc}")):
            meet(
                session,
                "smd.redfish_endpoints_create",
                ENDPOINTS,
                wrong=wrong,
                json=known | rest,
            )


@pytest.mark.about("smd.components_list")
def test_states_of_outlets(session: Session) -> None:
    """SMD stores an outlet of a PDU with any state."""
    pdu = re.sub(r"c\d+s.*$", "m0", session.target.xname_pool[0])
    outlet = f"{pdu}p0v1"
    outlets = [{"original_id": "1", "id_suffix": "p0v1", "state": "Sideways"}]
    body = {"ID": pdu, "FQDN": f"{pdu}.contract.invalid", "PDUInventory": {"Outlets": outlets}}
    endpoints = [f"ComponentEndpoints/{name}" for name in (pdu, outlet)]
    undos = [*_undo(f"RedfishEndpoints/{pdu}", *endpoints), component(pdu), component(outlet)]
    with session.owning(*undos):
        _post(session, ENDPOINTS, body)
        meet(session, "smd.components_list", "/hsm/v2/State/Components")
