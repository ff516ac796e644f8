"""Files of `ochami discover static`, with their BMCs in a list or in each node."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from openchami_sdk.core.models.conversion import Path

from .._wanted import Address, Controller, Interface, Inventory, Node
from . import names
from .controllers import controller
from .faults import Faults
from .records import Reader, is_list
from .uniqueness import Uniqueness

#: What SMD's database can hold.
MOST_NID = 2**63 - 1


class BmcRecord(Struct):
    """A BMC of the list."""

    xname: str
    name: str = ""
    mac: str = ""
    ip: str = ""
    fqdn: str = ""


class AddressRecord(Struct):
    """An IP address; its network is called `name` or, in older files, `network`."""

    ip_addr: str
    name: str = ""
    network: str = ""


class InterfaceRecord(Struct):
    """An Ethernet interface."""

    mac_addr: str
    ip_addrs: list[AddressRecord] = []


class NodeRecord(Struct):
    """A node; older files have its BMC in it, and one group."""

    xname: str
    name: str = ""
    nid: int | None = None
    bmc: str = ""
    bmc_mac: str = ""
    bmc_ip: str = ""
    bmc_fqdn: str = ""
    group: str = ""
    groups: list[str] = []
    interfaces: list[InterfaceRecord] = []

    def has_bmc(self) -> bool:
        """Whether the file has the BMC in the node."""
        return bool(self.bmc_mac or self.bmc_ip or self.bmc_fqdn)


def read_ochami(value: dict[str, Any], file: str, faults: Faults) -> Inventory:
    """The inventory of a file; faults go to `faults`, and what has some is left out."""
    return _File(faults).read(value, file)


class _File:
    """One file while it is read."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._reader = Reader(faults)
        self._unique = Uniqueness(faults)
        self._bmcs: dict[str, BmcRecord] = {}
        self._names: dict[str, str] = {}
        self._nodes: dict[str, NodeRecord] = {}
        self._interfaces: list[Interface] = []
        self._groups: dict[str, list[str]] = {}
        self._notes: list[str] = []

    def read(self, value: dict[str, Any], file: str) -> Inventory:
        for name in value:
            if name not in ("bmcs", "nodes"):
                self._faults.add((name,), "unknown member; known members are bmcs, nodes.")
        for path, bmc in self._records(value, "bmcs", BmcRecord):
            self._add_bmc(bmc, path)
        for path, node in self._records(value, "nodes", NodeRecord):
            self._add_node(node, path)
        behind: dict[str, list[str]] = {xname: [] for xname in self._bmcs}
        for xname in self._nodes:
            behind.setdefault(names.bmc_of(xname) or "", []).append(xname)
        return Inventory(
            file=file,
            nodes=tuple(Node(xname, node.nid) for xname, node in self._nodes.items()),
            controllers=tuple(self._controller(xname, behind[xname]) for xname in self._bmcs),
            interfaces=tuple(self._interfaces),
            groups={label: tuple(members) for label, members in self._groups.items()},
            notes=tuple(self._notes),
        )

    def _records(self, value: dict[str, Any], name: str, model: Any) -> list[tuple[Path, Any]]:
        rows: Any = value.get(name)
        if rows is None:
            return []
        if not is_list(rows):
            self._faults.add((name,), "this must be a list.")
            return []
        pairs = [((name, number), row) for number, row in enumerate(rows)]
        records = [(path, self._reader.record(row, model, path)) for path, row in pairs]
        return [(path, record) for path, record in records if record is not None]

    def _add_bmc(self, bmc: BmcRecord, path: Path) -> None:
        xname = names.xname(bmc.xname)
        if not names.is_bmc(xname):
            self._faults.add(
                (*path, "xname"), "this must be the xname of a BMC, such as x1000c0s0b0."
            )
            return
        if not self._unique.take("BMC", xname, (*path, "xname")):
            return
        if bmc.name:
            self._unique.take("BMC name", bmc.name, (*path, "name"))
            self._names[bmc.name] = xname
        self._bmcs[xname] = bmc
        self._names[xname] = xname
        self._check_bmc(bmc, xname, path, {"mac": "mac", "ip": "ip", "fqdn": "fqdn"})

    def _check_bmc(self, bmc: BmcRecord, xname: str, path: Path, called: dict[str, str]) -> None:
        """Check a BMC's addresses, and note its interface; `called` names them in the file."""
        bmc.ip = self._ip(bmc.ip, (*path, called["ip"])) if bmc.ip else ""
        if bmc.fqdn:
            self._unique.take("FQDN", bmc.fqdn, (*path, called["fqdn"]))
        if not bmc.mac:
            return
        mac = self._mac(bmc.mac, (*path, called["mac"]))
        bmc.mac = mac
        if mac:
            addresses = (Address(bmc.ip),) if bmc.ip else ()
            text = f"Interface of BMC {xname}"
            self._interfaces.append(Interface(mac, xname, addresses, text))

    def _add_node(self, node: NodeRecord, path: Path) -> None:
        xname = names.xname(node.xname)
        bmc = names.bmc_of(xname)
        if bmc is None:
            self._faults.add(
                (*path, "xname"), "this must be the xname of a node, such as x1000c0s0b0n0."
            )
            return
        if not self._unique.take("node", xname, (*path, "xname")):
            return
        if node.nid is not None:
            if not 0 <= node.nid <= MOST_NID:
                self._faults.add((*path, "nid"), f"this must be from 0 to {MOST_NID}.")
            self._unique.take("NID", node.nid, (*path, "nid"))
        self._nodes[xname] = node
        self._find_bmc(node, bmc, path)
        for number, one in enumerate(node.interfaces):
            self._add_interface(node, xname, number, one, (*path, "interfaces", number))
        groups: list[tuple[Path, str]] = [
            ((*path, "groups", n), label) for n, label in enumerate(node.groups)
        ]
        if node.group:
            groups.append(((*path, "group"), node.group))
        for place, text in groups:
            self._add_member(text, xname, place)

    def _find_bmc(self, node: NodeRecord, xname: str, path: Path) -> None:
        if node.has_bmc():
            bmc = BmcRecord(xname, mac=node.bmc_mac, ip=node.bmc_ip, fqdn=node.bmc_fqdn)
            self._add_bmc_of_node(bmc, path)
        elif node.bmc:
            named = self._names.get(node.bmc) or self._names.get(names.xname(node.bmc))
            if named is None:
                self._faults.add((*path, "bmc"), "the file has no BMC with this xname or name.")
            elif named != xname:
                self._faults.add(
                    (*path, "bmc"),
                    f"this is the BMC {named}, but the node's xname belongs to the BMC {xname}.",
                )
        elif xname not in self._bmcs:
            self._faults.add((*path, "xname"), f"the file has no BMC {xname} for this node.")

    def _add_bmc_of_node(self, bmc: BmcRecord, path: Path) -> None:
        called = {"mac": "bmc_mac", "ip": "bmc_ip", "fqdn": "bmc_fqdn"}
        known = self._bmcs.get(bmc.xname)
        if known is None:
            self._bmcs[bmc.xname] = bmc
            self._check_bmc(bmc, bmc.xname, path, called)
            return
        same: dict[str, Callable[[str], str | None]] = {
            "mac": names.mac,
            "ip": names.ip,
            "fqdn": str,
        }
        for member, form in same.items():
            one, other = getattr(known, member), getattr(bmc, member)
            if other and form(one) != form(other):
                self._faults.add(
                    (*path, called[member]),
                    f"another part of the file has another value for BMC {bmc.xname}.",
                )

    def _add_interface(
        self, node: NodeRecord, xname: str, number: int, record: InterfaceRecord, path: Path
    ) -> None:
        mac = self._mac(record.mac_addr, (*path, "mac_addr"))
        addresses: list[Address] = []
        for index, one in enumerate(record.ip_addrs):
            found = self._ip(one.ip_addr, (*path, "ip_addrs", index, "ip_addr"))
            addresses.append(Address(found, one.name or one.network or None))
        if len({address.ip for address in addresses}) < len(addresses):
            self._faults.add((*path, "ip_addrs"), "an address occurs twice.")
        text = f"Interface {number} of {node.name or xname}"
        self._interfaces.append(Interface(mac, xname, tuple(addresses), text))

    def _add_member(self, text: str, xname: str, path: Path) -> None:
        label = names.label(text)
        if label is None:
            self._faults.add(
                path, "a group's label must be 1 to 255 of the characters a-z 0-9 - : . _"
            )
        elif xname not in self._groups.setdefault(label, []):
            self._groups[label].append(xname)

    def _mac(self, text: str, path: Path) -> str:
        mac = names.mac(text)
        if mac is None:
            self._faults.add(path, "this must be a MAC address: 12 hexadecimal digits.")
            return ""
        self._unique.take("MAC address", mac, path)
        return mac

    def _ip(self, text: str, path: Path) -> str:
        address = names.ip(text)
        if address is None:
            self._faults.add(path, "this must be an IP address.")
        return address or ""

    def _controller(self, xname: str, nodes: list[str]) -> Controller:
        nodes = sorted(nodes, key=names.number_of)
        if [names.number_of(node) for node in nodes] != list(range(len(nodes))):
            self._notes.append(
                f"{xname}: no component endpoints are made for {', '.join(nodes)}, because SMD "
                "numbers the nodes of a BMC from n0 without gaps."
            )
            nodes = []
        bmc = self._bmcs[xname]
        return controller(
            names_of={node: self._nodes[node].name for node in nodes},
            interfaces=self._interfaces,
            xname=xname,
            name=bmc.name,
            fqdn=bmc.fqdn,
            mac=bmc.mac,
            ip=bmc.ip,
        )
