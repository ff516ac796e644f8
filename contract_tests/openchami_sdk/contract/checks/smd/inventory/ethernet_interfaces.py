"""SMD's Ethernet interfaces and their IP addresses."""

from __future__ import annotations

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import reads_back, refusal, selects
from openchami_sdk.contract.session.session import Session

pytestmark = [pytest.mark.about("smd.ethernet_interfaces_*"), pytest.mark.needs("create")]

ONE, TWO, THREE = "192.0.2.1", "192.0.2.2", "192.0.2.3"


def _id(mac: str) -> str:
    return mac.replace(":", "")


def _undo(mac: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/Inventory/EthernetInterfaces/{_id(mac)}")


def _create(session: Session, mac: str, *addresses: str) -> smd.EthernetInterfaceCreate:
    body = smd.EthernetInterfaceCreate(
        mac_address=mac,
        description=session.name("interface"),
        component_id=session.target.xname_pool[0],
        ip_addresses=[smd.IpAddress(ip_address=ip, network="contract") for ip in addresses],
    )
    session.smd.ethernet_interfaces.create(body)
    return body


def test_created_interface_reads_back(session: Session) -> None:
    """An interface is found by its ID and by its other fields, and is gone when deleted."""
    interfaces, (mac, other) = session.smd.ethernet_interfaces, (session.mac(1), session.mac(2))
    with session.owning(_undo(mac), _undo(other)):
        with session.check("state", "smd.ethernet_interfaces_create"):
            wanted = _create(session, mac, ONE, TWO)
            interfaces.create(smd.EthernetInterfaceCreate(mac_address=other))
            reads_back(wanted, interfaces.get(_id(mac)))
        with session.check("valid", "smd.ethernet_interfaces_get"):
            found = interfaces.get(_id(mac))
            assert found.id == _id(mac), f"the ID is {found.id}, not {_id(mac)}"
            assert found.type == "Node", f"a node's interface has the type {found.type!r}"
            assert interfaces.get(_id(other)).ip_addresses == [], "a new interface has addresses"
        _filters(session, mac, other)
        with (
            session.check("errors", "smd.ethernet_interfaces_create"),
            refusal(409, "a MAC address can be used twice"),
        ):
            _create(session, mac)
        with session.check("state", "smd.ethernet_interfaces_delete"):
            interfaces.delete(_id(mac))
            with refusal(404, "the deleted interface can still be read"):
                interfaces.get(_id(mac))
            mac_address = interfaces.get(_id(other)).mac_address
            assert mac_address == other, "a different interface is deleted"
            with refusal(404, "the deleted interface can be deleted again"):
                interfaces.delete(_id(mac))


def _filters(session: Session, mac: str, other: str) -> None:
    interfaces = session.smd.ethernet_interfaces
    filters = {
        "id": _id(mac),
        "mac_address": mac,
        "ip_address": ONE,
        "network": "contract",
        "component_id": session.target.xname_pool[0],
        "type": "Node",
    }
    for name, value in filters.items():
        with session.check("valid", "smd.ethernet_interfaces_list"):
            found = interfaces.list(**{name: value})
            macs = [interface.mac_address for interface in found]
            selects(macs, mac, other, f"the filter {name}")
    with session.check("valid", "smd.ethernet_interfaces_list"):
        assert {mac, other} <= {found.mac_address for found in interfaces.list()}, (
            "a created interface is not listed"
        )
        old = [one.mac_address for one in interfaces.list(older_than="2001-01-01T00:00:00Z")]
        assert mac not in old, "the filter OlderThan finds a new interface"
        new = [one.mac_address for one in interfaces.list(newer_than="2001-01-01T00:00:00Z")]
        assert mac in new, "the filter NewerThan does not find a new interface"


def test_addresses(session: Session) -> None:
    """An added address is listed, on its interface only, until it is deleted."""
    interfaces, (mac, other) = session.smd.ethernet_interfaces, (session.mac(1), session.mac(2))
    with session.owning(_undo(mac), _undo(other)):
        with session.check("valid", "smd.ethernet_interfaces_create"):
            _create(session, mac, ONE)
            _create(session, other)
        with session.check("state", "smd.ethernet_interfaces_add_ip_address"):
            added = smd.IpAddress(ip_address=TWO, network="second")
            interfaces.add_ip_address(_id(mac), added)
            found = interfaces.get(_id(mac)).ip_addresses
            assert added in found, "the added address does not read back"
            assert len(found) == 2, "adding an address drops another one"
            assert interfaces.get(_id(other)).ip_addresses == [], (
                "another interface has the added address, too"
            )
        with session.check("valid", "smd.ethernet_interfaces_list_ip_addresses"):
            listed = sorted(one.ip_address for one in interfaces.list_ip_addresses(_id(mac)))
            assert listed == [ONE, TWO], f"the addresses are {listed}, not {[ONE, TWO]}"
        with session.check("errors", "smd.ethernet_interfaces_add_ip_address"):
            with refusal(409, "an address can be added twice"):
                interfaces.add_ip_address(_id(mac), smd.IpAddress(ip_address=ONE))
            with refusal(400, "an empty address can be added"):
                interfaces.add_ip_address(_id(mac), smd.IpAddress(ip_address=""))
        with session.check("state", "smd.ethernet_interfaces_delete_ip_address"):
            undo = Undo("smd", "DELETE", f"{_undo(mac).path}/IPAddresses/{ONE}")
            with session.owning(undo):
                interfaces.delete_ip_address(_id(mac), ONE)
                left = [one.ip_address for one in interfaces.list_ip_addresses(_id(mac))]
                assert left == [TWO], f"the addresses left are {left}, not {[TWO]}"
                with refusal(404, "the deleted address can be deleted again"):
                    interfaces.delete_ip_address(_id(mac), ONE)


@pytest.mark.needs("disruptive")
def test_changed_interface_reads_back(session: Session) -> None:
    """Changed fields read back, on the interface and on one of its addresses."""
    interfaces, mac, two = (
        session.smd.ethernet_interfaces,
        session.mac(1),
        session.target.xname_pool[1],
    )
    with session.owning(_undo(mac)):
        with session.check("valid", "smd.ethernet_interfaces_create"):
            _create(session, mac, ONE, TWO)
        with session.check("state", "smd.ethernet_interfaces_update"):
            change = smd.EthernetInterfaceUpdate(description="new", component_id=two)
            reads_back(change, interfaces.update(_id(mac), change))
            reads_back(change, interfaces.get(_id(mac)))
            left = len(interfaces.get(_id(mac)).ip_addresses)
            assert left == 2, f"after a new description {left} of 2 addresses are left"
        with session.check("state", "smd.ethernet_interfaces_update_ip_address"):
            interfaces.update_ip_address(_id(mac), ONE, smd.IpAddressUpdate(network="changed"))
            found = {one.ip_address: one.network for one in interfaces.list_ip_addresses(_id(mac))}
            assert found == {ONE: "changed", TWO: "contract"}, f"the networks read back as {found}"
        with session.check("state", "smd.ethernet_interfaces_update"):
            only = smd.EthernetInterfaceUpdate(ip_addresses=[smd.IpAddress(ip_address=THREE)])
            interfaces.update(_id(mac), only)
            left_ips = [one.ip_address for one in interfaces.get(_id(mac)).ip_addresses]
            assert left_ips == [THREE], f"the new addresses read back as {left_ips}"
