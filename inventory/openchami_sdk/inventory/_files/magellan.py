"""Files of `magellan collect`: its JSON, and the YAML in which names have no underscores."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import unquote, urlsplit

import msgspec

from openchami_sdk import smd
from openchami_sdk.core.models.conversion import Path

from .._wanted import Address, ComponentEndpoint, Controller, Interface, Inventory, Node
from . import names
from .faults import Faults
from .records import Reader, is_list, is_mapping
from .uniqueness import Uniqueness

#: Names of the YAML that differ from those of the JSON in more than underscores.
_OTHER_NAMES = {
    "modelnumber": "model",
    "serialnumber": "serial",
    "commandshellsupported": "commandshell",
}


def spelling(name: str) -> str:
    """One form of a member's name for all its spellings: SMD itself ignores the case."""
    plain = name.replace("_", "").lower()
    return _OTHER_NAMES.get(plain, plain)


def read_magellan(rows: list[tuple[Path, Any]], file: str, faults: Faults) -> Inventory:
    """The inventory of a file; faults go to `faults`, and what has some is left out.

    Args:
        rows: The records of the file, and where they are in it.
        file: The name of the file.
        faults: Where faults go.
    """
    return _File(faults).read(rows, file)


class _File:
    """One file while it is read."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._reader = Reader(faults, spelling=spelling, strict=False)
        self._unique = Uniqueness(faults)
        self._nodes: list[Node] = []
        self._controllers: list[Controller] = []
        self._interfaces: dict[str, Interface] = {}
        self._notes: list[str] = []

    def read(self, rows: list[tuple[Path, Any]], file: str) -> Inventory:
        for path, row in rows:
            self._add(row, path)
        return Inventory(
            file=file,
            nodes=tuple(self._nodes),
            controllers=tuple(self._controllers),
            interfaces=tuple(self._interfaces.values()),
            notes=tuple(self._notes),
        )

    def _add(self, row: Any, path: Path) -> None:
        if not is_mapping(row):
            self._faults.add(path, "this must be a mapping.")
            return
        given = {spelling(str(name)): value for name, value in row.items()}
        if "pduinventory" in given:
            self._faults.add(path, "the outlets of a PDU cannot be loaded; use `magellan send`.")
            return
        # The version is SMD's word for this form; the form itself is what is checked here.
        rest = {
            name: value for name, value in row.items() if spelling(str(name)) != "schemaversion"
        }
        record = self._reader.record({**rest, "SchemaVersion": 1}, smd.RedfishInventoryCreate, path)
        if record is None:
            return
        endpoint = _told(record)
        endpoint.type = None  # SMD derives it
        xname = endpoint.id = names.xname(endpoint.id)
        systems, managers = endpoint.systems or [], endpoint.managers or []
        self._unique.take("endpoint", xname, path)
        if endpoint.fqdn:
            self._unique.take("FQDN", endpoint.fqdn, path)
        if (systems or managers) and not names.is_bmc(xname):
            self._faults.add(
                path, "an inventory must have the ID of a node's BMC, such as x1000c0s0b0."
            )
            return
        self._check_uuids(systems, path)
        for one in managers:
            self._add_interfaces(one.ethernet_interfaces or [], xname, path)
        nodes = [f"{xname}n{number}" for number in range(len(systems))]
        for node, system in zip(nodes, systems, strict=True):
            self._nodes.append(Node(node))
            self._add_interfaces(system.ethernet_interfaces or [], node, path)
        component_endpoints = [_endpoint_of_manager(xname, managers[-1])] if managers else []
        component_endpoints += [
            _endpoint_of_system(n, system) for n, system in zip(nodes, systems, strict=True)
        ]
        self._controllers.append(Controller(endpoint, tuple(component_endpoints)))

    def _check_uuids(self, systems: list[smd.InventorySystem], path: Path) -> None:
        uuids = [system.uuid for system in systems]
        if len(set(uuids)) < len(uuids):
            self._faults.add(
                path, "each system must have its own uuid: SMD stores one system for each uuid."
            )

    def _add_interfaces(
        self, found: list[smd.InventoryEthernetInterface], xname: str, path: Path
    ) -> None:
        for one in found:
            if not one.mac:
                continue
            mac = names.mac(one.mac)
            if mac is None:
                self._notes.append(
                    f"{xname}: {one.mac!r} is not a MAC address; the interface is not stored."
                )
                continue
            known = self._interfaces.get(mac)
            if known is not None and known.component != xname:
                self._faults.add(
                    path, f"MAC address {mac} belongs to both {known.component} and {xname}."
                )
                continue
            addresses = list(known.addresses) if known else []
            address = Address(names.ip(one.ip or "") or one.ip or "")
            if address.ip and address not in addresses:
                addresses.append(address)
            described = one.description or (known.description if known else None)
            self._interfaces[mac] = Interface(
                mac, xname, tuple(addresses), described, described=bool(described)
            )


def _told(record: smd.RedfishInventoryCreate) -> smd.RedfishInventoryCreate:
    """A record without its empty members, which say nothing."""
    plain = cast("dict[str, Any]", msgspec.to_builtins(record))
    return msgspec.convert(_without_empty(plain), smd.RedfishInventoryCreate)


def _without_empty(value: Any) -> Any:
    if is_mapping(value):
        kept = {name: _without_empty(one) for name, one in value.items()}
        return {name: one for name, one in kept.items() if one not in ("", None)}
    if is_list(value):
        return [_without_empty(one) for one in value]
    return value


def _endpoint_of_manager(xname: str, manager: smd.InventoryManager) -> ComponentEndpoint:
    return ComponentEndpoint(
        xname,
        name=manager.name or "",
        path=_path(manager.uri),
        actions=tuple(manager.actions or ()),
        shells=tuple(manager.command_shell or ()),
        macs=_macs(manager.ethernet_interfaces),
    )


def _endpoint_of_system(xname: str, system: smd.InventorySystem) -> ComponentEndpoint:
    power = system.power
    has_chassis = bool(system.links and system.links.chassis)
    return ComponentEndpoint(
        xname,
        name=system.name or "",
        uuid=system.uuid or "",
        kind=system.system_type or "",
        path=_path(system.uri),
        actions=tuple(system.actions or ()),
        macs=_macs(system.ethernet_interfaces),
        power_controls=tuple((power.power_control_ids if power and has_chassis else None) or ()),
    )


def _macs(interfaces: list[smd.InventoryEthernetInterface] | None) -> frozenset[str]:
    found = (one.mac for one in interfaces or [] if one.mac)
    return frozenset(names.mac(mac) or mac.lower() for mac in found)


def _path(uri: str | None) -> str:
    """The path of a URL, which is what SMD keeps."""
    return unquote(urlsplit(uri).path) if uri else ""
