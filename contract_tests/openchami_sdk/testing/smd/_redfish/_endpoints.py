"""What makes a Redfish endpoint, and what follows when one changes."""

from __future__ import annotations

import ipaddress
import re
from typing import Any, Final

from openchami_sdk.testing.smd._answers import conflict
from openchami_sdk.testing.smd._database import DatabaseError, InvalidArgumentError, fitting
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import FLAG, TEXT, Fields, Struct
from openchami_sdk.testing.smd._records import (
    ComponentEndpoint,
    DiscoveryInfo,
    RedfishEndpoint,
    ServiceEndpoint,
)
from openchami_sdk.testing.smd._store import Store

SHAPE: Final = Struct(
    "rf.RawRedfishEP",
    {
        "ID": TEXT,
        "Type": TEXT,
        "Name": TEXT,
        "Hostname": TEXT,
        "Domain": TEXT,
        "FQDN": TEXT,
        "Enabled": FLAG,
        "UUID": TEXT,
        "User": TEXT,
        "Password": TEXT,
        "UseSSDP": FLAG,
        "MACRequired": FLAG,
        "MACAddr": TEXT,
        "IPAddress": TEXT,
        "RediscoverOnUpdate": FLAG,
        "TemplateID": TEXT,
    },
)
"""The members of a request's endpoint. `Type` and `TemplateID` are read and dropped."""

_CONTROLLERS: Final = frozenset(
    {
        "CabinetPDUController",
        "CDUMgmtSwitch",
        "ChassisBMC",
        "MgmtHLSwitch",
        "MgmtSwitch",
        "NodeBMC",
        "RouterBMC",
    }
)


_WIDTHS: Final = {
    "ID": 63,
    "Hostname": 63,
    "Domain": 192,
    "FQDN": 255,
    "UUID": 64,
    "User": 128,
    "Password": 128,
    "MACAddr": 32,
    "IPAddress": 64,
}


def describe(given: Fields) -> RedfishEndpoint:
    """The endpoint that *given* (fitted to `SHAPE`) speaks of, with all that follows from it.

    Hostname, Domain and FQDN complete each other, and the Hostname stands in for a missing ID.

    Raises:
        InvalidArgumentError: The members contradict each other or the ID names no controller.
    """
    hostname, domain, address = _names(given)
    xname = _controller(given.get("ID", ""), hostname)
    fqdn = hostname or xname
    if domain and not address:
        fqdn = f"{fqdn}.{domain}"
    said = ip_address(given.get("FQDN", "")) or given.get("FQDN", "")
    if said and fqdn != said:
        raise InvalidArgumentError(f"host/domain conflicts with FQDN: '{fqdn}' != '{said}'")
    return RedfishEndpoint(
        ID=xname,
        Type=_xnames.type_of(xname),
        Name=given.get("Name", ""),
        Hostname=hostname,
        Domain=domain,
        FQDN=fqdn,
        Enabled=given.get("Enabled", True),
        UUID=given.get("UUID", ""),
        User=given.get("User", ""),
        Password=given.get("Password", ""),
        UseSSDP=given.get("UseSSDP", False),
        MACRequired=given.get("MACRequired", False),
        MACAddr=given.get("MACAddr", ""),
        IPAddress=_checked_ip(given.get("IPAddress", ""), address),
        RediscoverOnUpdate=given.get("RediscoverOnUpdate", False),
        DiscoveryInfo=DiscoveryInfo(LastDiscoveryStatus="NotYetQueried"),
    )


def _names(given: Fields) -> tuple[str, str, str]:
    """Hostname, domain, and the hostname once more if it is an IP address."""
    hostname = given.get("Hostname", "").strip("./ ")
    domain = given.get("Domain", "").strip("./ ")
    address = ip_address(hostname)
    if "." in hostname and not address:
        raise InvalidArgumentError("Hostname is not a basename or IP address.")
    fqdn = given.get("FQDN", "")
    if fqdn and not hostname:
        address = ip_address(fqdn)
    host, _, rest = (part.strip("./ ") for part in fqdn.partition("."))
    hostname = address or hostname or host
    if hostname == host:
        domain = domain or rest
    return hostname, domain, address


def _controller(given: str, hostname: str) -> str:
    """The xname of the controller that is meant: *given*, or *hostname* when nothing is."""
    name = given.strip("./ ") if given else hostname
    if not name:
        raise InvalidArgumentError("No xname ID found")
    xname = _xnames.normalise(name)
    component_type = _xnames.type_of(xname)
    if not component_type:
        raise InvalidArgumentError(f"{xname} is not a valid locational xname ID")
    if component_type not in _CONTROLLERS:
        raise InvalidArgumentError(
            f"xname ID {xname} has wrong type for RF endpoint: {component_type}"
        )
    return xname


def _checked_ip(given: str, hostname: str) -> str:
    """*given*, which need be no IP address, unless the hostname is another one."""
    address = ip_address(given)
    if address and hostname and address != hostname:
        raise InvalidArgumentError(
            f"hostname IP address conflicts with given IP address: '{hostname}' != '{address}'"
        )
    return address or given or hostname


def ip_address(text: str) -> str:
    """*text* as the server writes an IP address (IPv6 in brackets, a port kept), or ""."""
    bracketed = re.fullmatch(r"\[([^\]]+)\](:[0-9]+)?", text)
    host, port = bracketed.groups("") if bracketed else (text, "")
    if not bracketed and text.count(":") == 1:
        host, _, number = text.partition(":")
        port = f":{number}"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return ""
    return f"[{address}]{port}" if address.version == 6 else f"{address}{port}"


def add_endpoints(store: Store, endpoints: list[RedfishEndpoint]) -> None:
    """Keep new endpoints, all or none; of several with one ID the first one.

    Raises:
        Refused: 409, an ID or an FQDN is taken.
        DatabaseError: A text is too long.
    """
    known = store.redfish_endpoints
    added: dict[str, RedfishEndpoint] = {}
    for endpoint in endpoints:
        added.setdefault(endpoint.ID, endpoint)
    names = {endpoint.FQDN for endpoint in added.values()}
    for endpoint in added.values():
        _check_widths(endpoint)
    if (
        len(names) < len(added)
        or not known.keys().isdisjoint(added)
        or not names.isdisjoint(endpoint.FQDN for endpoint in known.values())
    ):
        raise conflict(
            "operation would conflict with an existing resource that has the same FQDN or xname ID."
        )
    known |= added


def _check_widths(endpoint: RedfishEndpoint) -> None:
    for member, width in _WIDTHS.items():
        fitting(getattr(endpoint, member), width)


def replace_endpoint(store: Store, endpoint: RedfishEndpoint, *, disabled: bool) -> None:
    """Put *endpoint* in the place of the one with its ID; what it brought follows.

    Args:
        disabled: The caller wants it disabled: its components become Empty.

    Raises:
        Refused: 409, another endpoint has the FQDN.
        DatabaseError: A text is too long.
    """
    known = store.redfish_endpoints
    _check_widths(endpoint)
    if any(one.FQDN == endpoint.FQDN and one.ID != endpoint.ID for one in known.values()):
        raise conflict("operation would conflict with an existing resource that has the same FQDN")
    endpoint.DiscoveryInfo = known[endpoint.ID].DiscoveryInfo
    known[endpoint.ID] = endpoint
    children = [
        child
        for child in store.component_endpoints.values()
        if child.RedfishEndpointID == endpoint.ID
    ]
    for child in children:
        child.Enabled = endpoint.Enabled
    services = [s for key, s in store.service_endpoints.items() if key[0] == endpoint.ID]
    brought: list[ComponentEndpoint | ServiceEndpoint] = [*children, *services]
    for one in brought:
        one.RedfishEndpointFQDN = endpoint.FQDN
        one.RedfishURL = endpoint.FQDN + one.OdataID
    if disabled:
        store.take_out(store.empty_components([child.ID for child in children]))


_INFO: Final = {
    "ComputerSystem": "RedfishSystemInfo",
    "Manager": "RedfishManagerInfo",
    "Outlet": "RedfishOutletInfo",
}


def add_component_endpoint(
    store: Store,
    parent_id: str,
    xname: str,
    component_type: str,
    redfish_type: str,
    *,
    subtype: str = "",
    uuid: str = "",
    odata_id: str,
    info: Any,
) -> None:
    """Keep what an endpoint says about a component, in the place of what it said before.

    Raises:
        InvalidArgumentError: *xname* is none.
        DatabaseError: There is no endpoint *parent_id*, spelt as it is.
    """
    name = _xnames.valid(xname)
    if not name:
        raise InvalidArgumentError("Argument was not a valid xname ID")
    parent = store.redfish_endpoints.get(parent_id)
    if parent is None:
        raise DatabaseError(
            'pq: insert or update on table "comp_endpoints" violates foreign key constraint '
            '"comp_endpoints_rf_endpoint_id_fkey"'
        )
    endpoint = ComponentEndpoint(
        ID=name,
        Type=component_type,
        RedfishType=redfish_type,
        RedfishSubtype=subtype,
        UUID=uuid,
        OdataID=odata_id,
        RedfishEndpointID=parent.ID,
        Enabled=parent.Enabled,
        RedfishEndpointFQDN=parent.FQDN,
        RedfishURL=parent.FQDN + odata_id,
        ComponentEndpointType=f"ComponentEndpoint{redfish_type}",
    )
    setattr(endpoint, _INFO[redfish_type], info)
    store.component_endpoints[endpoint.ID] = endpoint
