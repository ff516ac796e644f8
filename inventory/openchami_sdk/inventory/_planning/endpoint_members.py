"""The members of a Redfish endpoint: what the file says of them, and what SMD holds."""

from __future__ import annotations

from typing import Any

from openchami_sdk import smd

from .._files import names
from .changes import Difference

_MODEL = smd.RedfishEndpointUpdate
#: All that can be changed.
MEMBERS = _MODEL.__struct_fields__
#: Those that are compared each by itself, and what they are called in SMD.
_SINGLE = {
    name: called
    for name, called in zip(MEMBERS, _MODEL.__struct_encode_fields__, strict=True)
    if name not in ("hostname", "domain")
}
#: All that can be seen of a password in SMD's vault, before and after it was stored.
IN_VAULT = Difference("Password", "none", "***")
_ADDRESSES = ("mac_address", "ip_address", "fqdn")


def changed_members(
    wanted: smd.RedfishInventoryCreate, known: smd.RedfishEndpoint
) -> dict[str, Any]:
    """The members that change, with their new values; host name and FQDN change together."""
    said = _said(wanted)
    changed = {
        name: said[name]
        for name in _SINGLE
        if name in said and _plain(name, said[name]) != _plain(name, getattr(known, name))
    }
    if "fqdn" in changed:
        changed |= {
            name: said[name] for name in ("hostname", "domain", "ip_address") if name in said
        }
    elif "ip_address" in changed and known.hostname == known.ip_address:
        changed |= {"hostname": said["ip_address"], "domain": "", "fqdn": said["ip_address"]}
    return changed


def differences_of(
    wanted: smd.RedfishInventoryCreate, known: smd.RedfishEndpoint
) -> tuple[Difference, ...]:
    """What changes, in words; a password is masked."""
    changed = changed_members(wanted, known)
    return tuple(
        Difference(called, _shown(name, getattr(known, name)), _shown(name, changed[name]))
        for name, called in _SINGLE.items()
        if name in changed and _plain(name, changed[name]) != _plain(name, getattr(known, name))
    )


def _said(wanted: smd.RedfishInventoryCreate) -> dict[str, Any]:
    """What the file says, and what SMD derives from that."""
    said = {name: getattr(wanted, name) for name in MEMBERS}
    said = {name: value for name, value in said.items() if value not in (None, "")}
    fqdn = said.get("fqdn", "")
    address = _address(fqdn or said.get("hostname", ""))
    if address:
        host = f"[{address}]" if ":" in address else address
        said |= {"hostname": host, "domain": "", "fqdn": host}
        said.setdefault("ip_address", host)
    elif fqdn:
        host, _, domain = fqdn.strip("./ ").partition(".")
        said |= {"hostname": said.get("hostname", host), "domain": said.get("domain", domain)}
    elif "hostname" in said:
        said["fqdn"] = ".".join(filter(None, (said["hostname"], said.get("domain"))))
        said.setdefault("domain", "")
    return said


def _plain(name: str, value: Any) -> Any:
    """One form of a value for all its spellings."""
    if name in _ADDRESSES and isinstance(value, str):
        return _address(value) or names.mac(value) or value
    return value or ""


def _address(text: str) -> str | None:
    """An IP address; SMD keeps an IPv6 address that is a host name in brackets."""
    return names.ip(text.strip().removeprefix("[").removesuffix("]"))


def _shown(name: str, value: Any) -> str:
    if name == "password" and value:
        return "***"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value or "none")
