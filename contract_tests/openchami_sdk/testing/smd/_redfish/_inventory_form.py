"""The body of a Redfish endpoint that carries what a discovery tool found behind it.

It has a `SchemaVersion` above 0 and describes `Systems` and `Managers` as magellan writes them.
From it the server fills components, component endpoints and Ethernet interfaces.
"""

from __future__ import annotations

import posixpath
from typing import Any, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing.smd._answers import failure
from openchami_sdk.testing.smd._database import DatabaseError, InvalidArgumentError
from openchami_sdk.testing.smd._ethernet import add_interface
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import FLAG, NOT_DECODED, TEXT, Fields, fit
from openchami_sdk.testing.smd._records import Component, IpAddress
from openchami_sdk.testing.smd._redfish._endpoints import add_component_endpoint
from openchami_sdk.testing.smd._store import Store

_NIC: Final = {
    "uri": TEXT,
    "mac": TEXT,
    "ip": TEXT,
    "name": TEXT,
    "description": TEXT,
    "enabled": FLAG,
}
_SYSTEM: Final = {
    "uri": TEXT,
    "uuid": TEXT,
    "name": TEXT,
    "system_type": TEXT,
    "actions": [TEXT],
    "power": {"state": TEXT, "power_control_ids": [TEXT]},
    "links": {"chassis": [TEXT], "managers": [TEXT]},
    "ethernet_interfaces": [_NIC],
}
_MANAGER: Final = {
    "uri": TEXT,
    "uuid": TEXT,
    "name": TEXT,
    "description": TEXT,
    "model": TEXT,
    "type": TEXT,
    "firmware_version": TEXT,
    "actions": [TEXT],
    "command_shell": [TEXT],
    "ethernet_interfaces": [_NIC],
}


class Stored(NamedTuple):
    """What became of an inventory: the real server stores what it can and answers each complaint.

    Attributes:
        complaints: What the server says before the answer, each in a document of its own.
        completed: Whether it came to the end; nothing is taken back when it did not.
    """

    complaints: list[Refused]
    completed: bool


def store_inventory(store: Store, body: Any, *, replace: bool) -> Stored:
    """Keep the `Systems` and `Managers` of *body*, which describe what an endpoint speaks for.

    The endpoint is the one that *body* names with its `ID`, as it is spelt there.

    Args:
        replace: An Ethernet interface takes the place of one with its MAC address, instead of
            being a conflict (PUT does so, POST does not).
    """
    try:
        given: Fields = fit(body, {"ID": TEXT, "Systems": [_SYSTEM], "Managers": [_MANAGER]})
    except Refused as refusal:
        reason = refusal.detail.removeprefix(NOT_DECODED)
        return _given_up([], f"failed to unmarshal Redfish data: {reason}", twice=True)
    endpoint_id: str = given.get("ID", "")
    complaints: list[Refused] = []
    for manager in given.get("Managers", []):
        nics: list[Fields] = manager.get("ethernet_interfaces", [])
        # The server takes every manager for a node's BMC.
        put_component(store, endpoint_id, "NodeBMC", state="", enabled=True)
        complaints += _store_nics(store, endpoint_id, nics, replace)
        try:
            _add_manager(store, endpoint_id, manager)
        except (InvalidArgumentError, DatabaseError) as error:
            reason = f"failed to upsert 1 component endpoints(s): {error}"
            return _given_up(complaints, reason, twice=False)
        # It stores a manager's interfaces twice, so that every POST of one conflicts with itself.
        complaints += _store_nics(store, endpoint_id, nics, replace)
    systems: list[Fields] = given.get("Systems", [])
    for number, system in enumerate(_distinct(systems)):
        xname = f"{endpoint_id}n{number}"
        complaints += _store_nics(store, xname, system.get("ethernet_interfaces", []), replace)
        put_component(store, xname, "Node", state="On", enabled=True, nid=number + 1)
        try:
            _add_system(store, endpoint_id, xname, system)
        except (InvalidArgumentError, DatabaseError) as error:
            reason = f"failed to upsert component endpoint: {error}"
            return _given_up(complaints, reason, twice=True)
    return Stored(complaints, completed=True)


def _given_up(complaints: list[Refused], reason: str, *, twice: bool) -> Stored:
    """What is answered when *reason* ends it; some reasons are told *twice*."""
    told = [failure(reason)] if twice else []
    return Stored(
        [*complaints, *told, failure(f"failed parsing post data (V2): {reason}")], completed=False
    )


def _distinct(systems: list[Fields]) -> list[Fields]:
    """One system a UUID: the first one, but one that knows its power controls if there is one."""
    chosen: dict[str, Fields] = {}
    for system in systems:
        uuid = system.get("uuid", "")
        if uuid not in chosen or (_power_controls(system) and not _power_controls(chosen[uuid])):
            chosen[uuid] = system
    return list(chosen.values())


def _power_controls(system: Fields) -> list[str]:
    controls: list[str] = system.get("power", {}).get("power_control_ids", [])
    return controls


def _add_manager(store: Store, endpoint_id: str, manager: Fields) -> None:
    uri = _path(manager.get("uri", ""))
    info: Fields = {
        "Name": manager.get("name", ""),
        "Actions": {"#Manager.Reset": _reset(manager, uri, "Manager.Reset")},
        "EthernetNICInfo": [_manager_nic(nic) for nic in manager.get("ethernet_interfaces", [])],
        "CommandShell": {
            "ServiceEnabled": True,
            "MaxConcurrentSessions": 65536,
            "ConnectTypesSupported": manager.get("command_shell", []),
        },
    }
    add_component_endpoint(
        store,
        endpoint_id,
        endpoint_id,
        "NodeBMC",
        "Manager",
        odata_id=uri,
        info=without_empty(info),
    )


def _add_system(store: Store, endpoint_id: str, xname: str, system: Fields) -> None:
    uri = _path(system.get("uri", ""))
    info: Fields = {
        "Name": system.get("name", ""),
        "Actions": {"#ComputerSystem.Reset": _reset(system, uri, "ComputerSystem.Reset")},
        "EthernetNICInfo": [_system_nic(nic) for nic in system.get("ethernet_interfaces", [])],
        **_power(system, uri),
    }
    add_component_endpoint(
        store,
        endpoint_id,
        xname,
        "Node",
        "ComputerSystem",
        subtype=system.get("system_type", ""),
        uuid=system.get("uuid", ""),
        odata_id=unquote(urlsplit(uri).path),
        info=without_empty(info),
    )


def put_component(
    store: Store,
    xname: str,
    component_type: str,
    *,
    state: str,
    enabled: bool,
    nid: int | None = None,
) -> None:
    """Keep a component; of one that is known, only what an inventory can tell changes."""
    xname = _xnames.normalise(xname)
    known = store.components.get(xname)
    if known is None:
        store.components[xname] = Component(
            ID=xname, Type=component_type, State=state, Enabled=enabled, NID=nid
        )
    else:
        known.State = state
        known.Flag = known.Subtype = known.NetType = known.Arch = known.Class = ""


def _store_nics(store: Store, xname: str, nics: list[Fields], replace: bool) -> list[Refused]:
    complaints: list[Refused] = []
    for nic in nics:
        try:
            add_interface(
                store,
                description=nic.get("description", ""),
                mac=nic.get("mac", ""),
                component=xname,
                addresses=[IpAddress(IPAddress=nic.get("ip", ""))],
                replace=replace,
            )
        except Refused as refusal:
            complaints.append(refusal)
        except DatabaseError:
            complaints.append(failure("operation failed during store."))
    return complaints


def _reset(given: Fields, uri: str, action: str) -> Fields:
    return {
        "ResetType@Redfish.AllowableValues": given.get("actions"),
        "@Redfish.ActionInfo": f"{uri}/ResetActionInfo",
        "target": f"{uri}/Actions/{action}",
    }


def _manager_nic(nic: Fields) -> Fields:
    mac = nic.get("mac", "")
    told = {"Description": nic.get("description"), "Hostname": nic.get("name")}
    return {
        "RedfishId": "",
        "@odata.id": "",
        **without_empty(told),
        "InterfaceEnabled": nic.get("enabled", False),
        "MACAddress": mac,
        **without_empty({"PermanentMACAddress": mac}),
    }


def _system_nic(nic: Fields) -> Fields:
    uri = _path(nic.get("uri", ""))
    return {
        "RedfishId": uri,
        "@odata.id": uri,
        **without_empty({"Description": nic.get("description")}),
        "InterfaceEnabled": True,
        "MACAddress": nic.get("mac", ""),
    }


def _power(system: Fields, uri: str) -> Fields:
    """Where the power of a system is controlled: its chassis knows."""
    chassis: list[str] = system.get("links", {}).get("chassis", [])
    if not chassis:
        return {}
    related = [{"@odata.id": unquote(urlsplit(uri).path)}, {"@odata.id": chassis[0]}]
    return {
        "PowerURL": posixpath.normpath(posixpath.join(posixpath.dirname(chassis[0]), "Power")),
        "PowerControl": [
            {
                "@odata.id": control,
                "MemberId": control.rpartition("/")[2],
                "Name": "System Power Control",
                "RelatedItem": related,
            }
            for control in _power_controls(system)
        ],
    }


def _path(uri: str) -> str:
    """*uri* without scheme and host, if it has them."""
    return unquote(urlsplit(uri).path) if uri.startswith("http") else uri


def without_empty(members: Fields) -> Fields:
    return {name: value for name, value in members.items() if value}
