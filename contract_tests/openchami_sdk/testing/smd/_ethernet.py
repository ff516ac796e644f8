"""How an Ethernet interface comes into the store, by its own route or with an inventory."""

from __future__ import annotations

from openchami_sdk.testing.smd import _xnames
from openchami_sdk.testing.smd._answers import bad_request, conflict
from openchami_sdk.testing.smd._records import EthernetInterface, IpAddress
from openchami_sdk.testing.smd._store import Store, timestamp


def add_interface(
    store: Store, *, description: str, mac: str, component: str, addresses: list[IpAddress]
) -> EthernetInterface:
    """Keep a new interface of *component* (an xname, or "" when nobody knows).

    The MAC address is taken as it is, but in lower case: only the interfaces' own route checks it.

    Raises:
        Refused: 400 without a MAC address, with an empty IP address or an invalid xname; 409 when
            there is an interface with that MAC address.
    """
    mac = mac.lower()
    interface_id = mac.replace(":", "")
    if not interface_id:
        raise bad_request("an interface needs a MAC address.")
    if any(not address.IPAddress for address in addresses):
        raise bad_request("an IP address must not be empty.")
    xname = _xnames.valid(component)
    if component and not xname:
        raise bad_request(f"component {component!r} is no valid xname.")
    if interface_id in store.ethernet_interfaces:
        raise conflict("there is a component ethernet interface with that MAC address already.")
    interface = EthernetInterface(
        ID=interface_id,
        Description=description,
        MACAddress=mac,
        IPAddresses=addresses,
        LastUpdate=timestamp(),
        ComponentID=xname,
        Type=_xnames.type_of(xname),
    )
    store.ethernet_interfaces[interface_id] = interface
    return interface
