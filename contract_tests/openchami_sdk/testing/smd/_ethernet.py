"""How an Ethernet interface comes into the store, by its own route or with an inventory."""

from __future__ import annotations

from typing import Final

from openchami_sdk.testing.smd._answers import bad_request, conflict
from openchami_sdk.testing.smd._database import fitting
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._records import EthernetInterface, IpAddress
from openchami_sdk.testing.smd._store import Store, timestamp

_XNAME_WIDTH: Final = 63


def add_interface(
    store: Store,
    *,
    description: str,
    mac: str,
    component: str,
    addresses: list[IpAddress],
    replace: bool = False,
) -> EthernetInterface:
    """Keep a new interface of *component* (an xname, or "" when nobody knows).

    The MAC address is taken as it is, but in lower case: only the interfaces' own route checks it.

    Args:
        replace: Take the place of an interface with that MAC address.

    Raises:
        Refused: 400 without a MAC address, with an empty IP address or an invalid xname; 409 when
            there is an interface with that MAC address already.
        DatabaseError: The xname is too long.
    """
    mac = mac.lower()
    interface_id = mac.replace(":", "")
    if not interface_id:
        raise bad_request("Invalid CompEthInterface MAC Address")
    if any(not address.IPAddress for address in addresses):
        raise bad_request("Invalid CompEthInterface IP Address")
    xname = _xnames.valid(component)
    if component and not xname:
        raise bad_request("Invalid CompEthInterface component ID")
    if interface_id in store.ethernet_interfaces and not replace:
        raise conflict(
            "operation would conflict with an existing component ethernet interface that has the "
            "same MAC address."
        )
    fitting(xname, _XNAME_WIDTH)
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
