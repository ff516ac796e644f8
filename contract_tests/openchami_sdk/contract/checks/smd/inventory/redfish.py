"""SMD's Redfish endpoints (the BMCs) and the component endpoints behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import lists, reads_back, refusal, selects
from openchami_sdk.contract.session.plugin import component
from openchami_sdk.contract.session.session import Session

pytestmark = [
    pytest.mark.about("smd.redfish_endpoints_*", "smd.component_endpoints_*"),
    pytest.mark.needs("create"),
]

DOMAIN = "contract.invalid"


@attrs.frozen
class Bmcs:
    """Two BMCs of the pool, and the node behind the first."""

    one: str
    two: str
    node: str


@pytest.fixture
def bmcs(session: Session) -> Iterator[Bmcs]:
    """Announces both BMCs, and everything that an inventory of the first one creates."""
    node, second = session.target.xname_pool[:2]
    bmcs = Bmcs(_bmc(node), _bmc(second), node)
    interface = session.mac(1).replace(":", "")
    undos = [component(xname) for xname in (bmcs.one, bmcs.two, node)]
    undos += [Undo("smd", "DELETE", f"/hsm/v2/Inventory/EthernetInterfaces/{interface}")]
    undos += [_undo(bmcs.one), _undo(bmcs.two)]
    with session.owning(*undos):
        yield bmcs


def _bmc(node: str) -> str:
    return re.sub(r"n\d+$", "", node)


def _undo(xname: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/Inventory/RedfishEndpoints/{xname}")


def _endpoint(session: Session, xname: str, number: int) -> smd.RedfishEndpointCreate:
    return smd.RedfishEndpointCreate(
        id=xname,
        name=session.name(f"bmc{number}"),
        fqdn=f"{xname}.{DOMAIN}",
        uuid=f"00000000-0000-4000-8000-00000000000{number}",
        mac_address=session.mac(10 + number),
        ip_address=f"192.0.2.{number}",
        user="contract",
        password="none",
        enabled=False,
        rediscover_on_update=False,
    )


def _inventory(session: Session, bmcs: Bmcs) -> smd.RedfishInventoryCreate:
    """The first BMC as a discovery tool posts it, with one node behind it."""
    base = "https://192.0.2.1/redfish/v1/Systems/Self"
    interface = smd.InventoryEthernetInterface(
        uri=f"{base}/EthernetInterfaces/1", mac=session.mac(1), ip="192.0.2.9", name="nic"
    )
    system = smd.InventorySystem(
        uri=base,
        uuid="00000000-0000-4000-8000-000000000009",
        name="contract",
        system_type="Physical",
        power=smd.InventoryPower(state="On"),
        actions=["On", "ForceOff"],
        ethernet_interfaces=[interface],
    )
    return smd.RedfishInventoryCreate(
        id=bmcs.one,
        fqdn=f"{bmcs.one}.{DOMAIN}",
        user="contract",
        schema_version=1,
        systems=[system],
    )


def test_created_endpoint_reads_back(session: Session, bmcs: Bmcs) -> None:
    """A BMC is found by its xname and by its other fields, and is gone when deleted."""
    endpoints, wanted = session.smd.redfish_endpoints, _endpoint(session, bmcs.one, 1)
    both = smd.RedfishEndpointsCreate(redfish_endpoints=[_endpoint(session, bmcs.two, 2)])
    with session.check("state", "smd.redfish_endpoints_create"):
        endpoints.create(wanted)
        endpoints.create(both)
        reads_back(wanted, endpoints.get(bmcs.one))
    with session.check("valid", "smd.redfish_endpoints_get"):
        found = endpoints.get(bmcs.two)
        assert found.type == "NodeBMC", f"the type is {found.type}, not NodeBMC"
        assert found.hostname == bmcs.two, f"the hostname is {found.hostname}, not the FQDN's"
        assert found.domain == DOMAIN, f"the domain is {found.domain}, not the FQDN's"
        status = found.discovery_info.last_discovery_status
        assert status == "NotYetQueried", f"the discovery status of a new BMC is {status}"
    _filters(session, wanted, bmcs)
    with (
        session.check("errors", "smd.redfish_endpoints_create"),
        refusal(409, "an endpoint can be created twice"),
    ):
        endpoints.create(wanted)
    with session.check("state", "smd.redfish_endpoints_delete"):
        endpoints.delete(bmcs.one)
        with refusal(404, "the deleted endpoint can still be read"):
            endpoints.get(bmcs.one)
        assert endpoints.get(bmcs.two).id == bmcs.two, "a different endpoint is deleted"
        with refusal(404, "the deleted endpoint can be deleted again"):
            endpoints.delete(bmcs.one)


def _filters(session: Session, wanted: smd.RedfishEndpointCreate, bmcs: Bmcs) -> None:
    endpoints = session.smd.redfish_endpoints
    filters = {
        "id": bmcs.one,
        "fqdn": wanted.fqdn,
        "uuid": wanted.uuid,
        "mac_address": wanted.mac_address,
        "ip_address": wanted.ip_address,
    }
    for name, value in filters.items():
        with session.check("valid", "smd.redfish_endpoints_list"):
            found = endpoints.list(**{name: value}).redfish_endpoints
            selects((bmc.id for bmc in found), bmcs.one, bmcs.two, f"the filter {name}")
    with session.check("valid", "smd.redfish_endpoints_list"):
        lists((bmc.id for bmc in endpoints.list().redfish_endpoints), bmcs.one, bmcs.two)
        for name, fits, wrong in (
            ("type", "NodeBMC", "RouterBMC"),
            ("last_status", "NotYetQueried", "DiscoverOK"),
        ):
            found = endpoints.list(**{name: fits}).redfish_endpoints
            ids = {bmc.id for bmc in found}
            assert {bmcs.one, bmcs.two} <= ids, (
                f"the filter {name} does not find an object that matches"
            )
            found = endpoints.list(**{name: wrong}).redfish_endpoints
            assert bmcs.one not in {b.id for b in found}, (
                f"the filter {name} finds an object that does not match"
            )
    with session.check("valid", "smd.redfish_endpoints_query"):
        listed = {bmc.id for bmc in endpoints.query("all").redfish_endpoints}
        assert {bmcs.one, bmcs.two} <= listed, "a created endpoint is not found"


def test_inventory(session: Session, bmcs: Bmcs) -> None:
    """A created inventory creates nodes, their component endpoints and their interfaces."""
    node, behind = bmcs.node, session.smd.component_endpoints
    with session.check("state", "smd.redfish_endpoints_create"):
        session.smd.redfish_endpoints.create(_inventory(session, bmcs))
        state = session.smd.components.get(node).state
        assert state == "On", f"the inventory's node is {state}, not On"
        macs = session.smd.ethernet_interfaces.list(component_id=node)
        assert [nic.mac_address for nic in macs] == [session.mac(1)], "the node's MAC is missing"
    with session.check("valid", "smd.component_endpoints_get"):
        found = behind.get(node)
        assert found.redfish_endpoint_id == bmcs.one, "the node is behind another BMC"
        assert found.redfish_type == "ComputerSystem", (
            f"the Redfish type of a node is {found.redfish_type}"
        )
        assert found.odata_id == "/redfish/v1/Systems/Self", "the Redfish path does not read back"
        assert found.redfish_system_info, "a system has no RedfishSystemInfo"
    with session.check("valid", "smd.component_endpoints_list"):
        lists((one.id for one in behind.list().component_endpoints), node)
    for name, fits, wrong in (
        ("id", node, bmcs.two),
        ("redfish_ep", bmcs.one, bmcs.two),
        ("type", "Node", "Chassis"),
        ("redfish_type", "Physical", "Composed"),
    ):
        with session.check("valid", "smd.component_endpoints_list"):
            listed = behind.list(**{name: fits}).component_endpoints
            assert node in {one.id for one in listed}, (
                f"the filter {name} does not find an object that matches"
            )
            listed = behind.list(**{name: wrong}).component_endpoints
            assert node not in {one.id for one in listed}, (
                f"the filter {name} finds an object that does not match"
            )
    with session.check("state", "smd.component_endpoints_delete"):
        undo = Undo("smd", "DELETE", f"/hsm/v2/Inventory/ComponentEndpoints/{node}")
        with session.owning(undo):
            behind.delete(node)
            with refusal(404, "the deleted component endpoint can still be read"):
                behind.get(node)
            state = session.smd.components.get(node).state
            assert state == "Empty", f"a node without endpoint is {state}, not Empty"
            with refusal(404, "the deleted component endpoint can be deleted again"):
                behind.delete(node)


def test_deleting_a_bmc_cascades(session: Session, bmcs: Bmcs) -> None:
    """SMD deletes the component endpoints of a deleted BMC; the node stays, in state Empty."""
    with session.check("valid", "smd.redfish_endpoints_create"):
        session.smd.redfish_endpoints.create(_inventory(session, bmcs))
    with session.check("state", "smd.redfish_endpoints_delete"):
        session.smd.redfish_endpoints.delete(bmcs.one)
        with refusal(404, "a component endpoint remains after its BMC is deleted"):
            session.smd.component_endpoints.get(bmcs.node)
        state = session.smd.components.get(bmcs.node).state
        assert state == "Empty", f"a node without BMC is {state}, not Empty"


@pytest.mark.needs("destructive")
def test_changed_endpoint_reads_back(session: Session, bmcs: Bmcs) -> None:
    """PUT replaces or creates, PATCH changes; an FQDN that another BMC has is refused."""
    endpoints, wanted = session.smd.redfish_endpoints, _endpoint(session, bmcs.one, 1)
    with session.check("state", "smd.redfish_endpoints_create"):
        empty = smd.RedfishEndpointsCreate(redfish_endpoints=[])
        assert endpoints.create(empty) == [], "an empty list of endpoints creates endpoints"
    with session.check("state", "smd.redfish_endpoints_replace"):
        assert endpoints.replace(bmcs.one, wanted) is None, "a PUT that creates returns an object"
        reads_back(wanted, endpoints.get(bmcs.one))
        renamed = smd.RedfishEndpointCreate(
            id=bmcs.one, fqdn=wanted.fqdn, name="new", enabled=False, rediscover_on_update=False
        )
        answered = endpoints.replace(bmcs.one, renamed)
        assert answered is not None, "a PUT that replaces returns no object"
        assert answered.name == "new", "the answer does not show the new name"
        reads_back(renamed, endpoints.get(bmcs.one))
    with session.check("state", "smd.redfish_endpoints_update"):
        change = smd.RedfishEndpointUpdate(name="newer", ip_address="192.0.2.8")
        reads_back(change, endpoints.update(bmcs.one, change))
        found = endpoints.get(bmcs.one)
        reads_back(change, found)
        assert found.fqdn == wanted.fqdn, "a change of the name changes the FQDN"
    taken = f"{bmcs.one}.{DOMAIN}"
    with session.check("errors", "smd.redfish_endpoints_replace"):
        endpoints.create(_endpoint(session, bmcs.two, 2))
        with refusal(409, "PUT gives two BMCs one FQDN"):
            endpoints.replace(bmcs.two, smd.RedfishEndpointCreate(id=bmcs.two, fqdn=taken))
    with session.check("errors", "smd.redfish_endpoints_update"):
        same = smd.RedfishEndpointUpdate(hostname=bmcs.one, domain=DOMAIN, fqdn=taken)
        with refusal(409, "PATCH gives two BMCs one FQDN"):
            endpoints.update(bmcs.two, same)
