"""Ethernet interfaces of components, and their IP addresses.

GET and DELETE of an interface read its ID in any case; PATCH and the addresses below it do not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from starlette.responses import Response

from openchami_sdk.testing._go.paths import lower
from openchami_sdk.testing.smd._answers import (
    bad_request,
    conflict,
    crashed,
    created_one,
    emptied,
    existing,
    failure,
    message,
    ok,
)
from openchami_sdk.testing.smd._database import (
    DatabaseError,
    InvalidArgumentError,
    answering,
    storable,
)
from openchami_sdk.testing.smd._ethernet import add_interface
from openchami_sdk.testing.smd._reading import _enums, _xnames
from openchami_sdk.testing.smd._reading._bodies import TEXT, Fields, Struct, fit
from openchami_sdk.testing.smd._reading._macs import normalised
from openchami_sdk.testing.smd._reading._times import read_time
from openchami_sdk.testing.smd._records import EthernetInterface, IpAddress
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store, timestamp

_BASE = f"{ROOT}/Inventory/EthernetInterfaces"
_ADDRESS: Final = Struct("sm.IPAddressMapping", {"IPAddress": TEXT, "Network": TEXT})
_CHANGEABLE: Final = {"Description": TEXT, "ComponentID": TEXT, "IPAddresses": [_ADDRESS]}
# What SMD makes itself has to be a string all the same.
_INTERFACE: Final = Struct(
    "sm.CompEthInterfaceV2",
    {"ID": TEXT, "MACAddress": TEXT, "LastUpdate": TEXT, "Type": TEXT, **_CHANGEABLE},
)
_PATCH: Final = Struct("sm.CompEthInterfaceV2Patch", _CHANGEABLE)
_ADDRESS_PATCH: Final = Struct("sm.IPAddressMappingPatch", {"Network": TEXT})

_Test: TypeAlias = Callable[[EthernetInterface], bool]
_STORE_FAILED: Final = "operation 'POST' failed during store."
_DELETION_FAILED: Final = "DB query failed."


def _list(call: Call) -> Response:
    query = call.query()
    with answering():
        tests = [
            test for name, filter_ in _FILTERS.items() if (test := filter_(query.get(name, [])))
        ]
        tests += _by_time(query)
        for name in ("id", "macaddress", "ipaddress", "network"):
            for value in query.get(name, []):
                storable(value)
        if query.get("ipaddress") and query.get("network"):
            # The statement that looks for both is no SQL.
            raise DatabaseError
    interfaces = call.store.ethernet_interfaces.values()
    return ok([one for one in interfaces if all(test(one) for test in tests)])


def _by_id(values: list[str]) -> _Test | None:
    ids = {value.lower() for value in values}
    if "" in ids:
        raise InvalidArgumentError("Invalid component ethernet interface ID.")
    return (lambda one: one.ID in ids) if ids else None


def _by_mac(values: list[str]) -> _Test | None:
    macs = {value.lower() for value in values}
    if "" in macs:
        raise InvalidArgumentError("Invalid component ethernet interface MAC address.")
    return (lambda one: one.MACAddress in macs) if macs else None


def _by_address(values: list[str]) -> _Test | None:
    return (
        (lambda one: _overlap(values, [ip.IPAddress for ip in one.IPAddresses])) if values else None
    )


def _by_network(values: list[str]) -> _Test | None:
    return (
        (lambda one: _overlap(values, [ip.Network for ip in one.IPAddresses])) if values else None
    )


def _overlap(asked: list[str], held: list[str]) -> bool:
    """Whether one of them is *held*; "" also asks for interfaces without any address."""
    return not set(asked).isdisjoint(held or [""])


def _by_component(values: list[str]) -> _Test | None:
    xnames = {_xnames.valid(value) for value in values}
    if any(value and not _xnames.valid(value) for value in values):
        raise InvalidArgumentError("Invalid CompID.")
    return (lambda one: one.ComponentID in xnames) if xnames else None


def _by_type(values: list[str]) -> _Test | None:
    types = {_enums.canonical("type", value) for value in values}
    if "" in types:
        raise InvalidArgumentError("Invalid HMS type.")
    return (lambda one: one.Type in types) if types else None


def _by_time(query: dict[str, list[str]]) -> list[_Test]:
    """The tests by time; what is no time is refused before what the database has no room for."""
    limits: dict[str, int] = {}
    refused = False
    for name in ("newerthan", "olderthan"):
        text = query.get(name, [""])[0]
        try:
            if text:
                limits[name] = read_time(text)
        except ValueError:
            raise bad_request(
                "bad query param: Argument was not in a valid RFC3339 time format"
            ) from None
        except DatabaseError:
            refused = True
    if refused:
        raise DatabaseError
    tests: list[_Test] = []
    if "newerthan" in limits:
        tests.append(lambda one: read_time(one.LastUpdate) > limits["newerthan"])
    if "olderthan" in limits:
        tests.append(lambda one: read_time(one.LastUpdate) < limits["olderthan"])
    return tests


_FILTERS: Final[dict[str, Callable[[list[str]], _Test | None]]] = {
    "id": _by_id,
    "macaddress": _by_mac,
    "ipaddress": _by_address,
    "network": _by_network,
    "componentid": _by_component,
    "type": _by_type,
}


def _post(call: Call) -> Response:
    given = call.fields(_INTERFACE)
    mac = normalised(given.get("MACAddress", ""))
    with answering(failed=_STORE_FAILED):
        interface = _add(call.store, given, mac)
    return created_one(f"{_BASE}/{interface.ID}")


def _add(store: Store, given: Fields, mac: str) -> EthernetInterface:
    return add_interface(
        store,
        description=given.get("Description", ""),
        mac=mac,
        component=given.get("ComponentID", ""),
        addresses=_addresses(given),
    )


def _load(store: Store, row: dict[str, Any]) -> None:
    given = fit(row, _INTERFACE)
    _add(store, given, given["MACAddress"])


def _delete_all(call: Call) -> Response:
    return emptied(call.store.ethernet_interfaces)


def _get(call: Call) -> Response:
    return ok(_named(call, call.sought("id", lower)))


def _named(call: Call, interface_id: str) -> EthernetInterface:
    interface = call.store.ethernet_interfaces.get(interface_id)
    return existing(interface, f"No such component ethernet interface: {interface_id}")


def _delete(call: Call) -> Response:
    interface_id = call.sought("id", lower, failed=_DELETION_FAILED)
    gone = call.store.ethernet_interfaces.pop(interface_id, None)
    existing(gone, "no such component ethernet interface.")
    return message("deleted 1 entry")


def _patch(call: Call) -> Response:
    given = call.fields(_PATCH)
    if not given:
        raise bad_request("Request must have at least one patch field.")
    component = _xnames.valid(given.get("ComponentID", ""))
    if "ComponentID" in given and not component:
        raise bad_request("bad query param: Argument was not a valid xname ID")
    interface = call.store.ethernet_interfaces.get(call.sought("id"))
    if interface is None:
        # The real server answers 200 with an interface of which nothing is known.
        return ok(dict.fromkeys(EthernetInterface.__struct_fields__, "") | {"IPAddresses": None})
    interface.Description = given.get("Description", interface.Description)
    if component:
        interface.ComponentID, interface.Type = component, _xnames.type_of(component)
    if "IPAddresses" in given:
        _set_addresses(interface, _addresses(given))
    return ok(interface)


def _addresses_get(call: Call) -> Response:
    return ok(_named(call, call.sought("id")).IPAddresses)


def _addresses_post(call: Call) -> Response:
    given = call.fields(_ADDRESS)
    address = IpAddress(IPAddress=given.get("IPAddress", ""), Network=given.get("Network", ""))
    if not address.IPAddress:
        raise bad_request("Invalid CompEthInterface IP Address")
    interface = call.store.ethernet_interfaces.get(call.path["id"])
    if interface is None:
        raise failure(_STORE_FAILED)
    if _find(interface, address.IPAddress):
        raise conflict(
            "operation would conflict with an existing IP Address on the same ethernet interface."
        )
    _set_addresses(interface, [*interface.IPAddresses, address])
    return created_one(f"{_BASE}/{interface.ID}/IPAddresses/{address.IPAddress}")


def _address_patch(call: Call) -> Response:
    given = call.fields(_ADDRESS_PATCH)
    if "Network" not in given:
        # The real server writes an empty list before it stumbles over the missing member.
        interface = call.store.ethernet_interfaces.get(call.path["id"])
        if interface:
            _set_addresses(interface, [])
        return crashed()
    interface, addresses = _named_addresses(
        call, "no such IP address in component ethernet interface."
    )
    for address in addresses:
        address.Network = given["Network"]
    interface.LastUpdate = timestamp()
    return ok(addresses[-1])


def _address_delete(call: Call) -> Response:
    call.sought("id", failed=_DELETION_FAILED)
    interface, gone = _named_addresses(call, "component ethernet interface has no such ip address.")
    _set_addresses(interface, [one for one in interface.IPAddresses if one not in gone])
    return message("deleted 1 entry")


def _named_addresses(call: Call, refusal: str) -> tuple[EthernetInterface, list[IpAddress]]:
    """The interface and its entries of the address, which may be there more than once."""
    interface = existing(call.store.ethernet_interfaces.get(call.sought("id")), refusal)
    return interface, existing(_find(interface, call.path["ipaddr"]) or None, refusal)


def _find(interface: EthernetInterface, address: str) -> list[IpAddress]:
    return [one for one in interface.IPAddresses if one.IPAddress == address]


def _set_addresses(interface: EthernetInterface, addresses: list[IpAddress]) -> None:
    interface.IPAddresses = addresses
    interface.LastUpdate = timestamp()


def _addresses(given: Fields) -> list[IpAddress]:
    return [
        IpAddress(IPAddress=one.get("IPAddress", ""), Network=one.get("Network", ""))
        for one in given.get("IPAddresses", [])
    ]


_ONE = "/Inventory/EthernetInterfaces/{id}"
_ADDRESSES = f"{_ONE}/IPAddresses"

FIXTURES: Final = {"EthernetInterfaces": _load}

ROUTES: Final[list[Route]] = [
    Route("GET", "/Inventory/EthernetInterfaces", _list, public=True),
    Route("POST", "/Inventory/EthernetInterfaces", _post),
    Route("DELETE", "/Inventory/EthernetInterfaces", _delete_all),
    Route("GET", _ONE, _get),
    Route("DELETE", _ONE, _delete),
    Route("PATCH", _ONE, _patch),
    Route("GET", _ADDRESSES, _addresses_get),
    Route("POST", _ADDRESSES, _addresses_post),
    Route("PATCH", f"{_ADDRESSES}/{{ipaddr}}", _address_patch),
    Route("DELETE", f"{_ADDRESSES}/{{ipaddr}}", _address_delete),
]
