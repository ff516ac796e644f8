"""Xnames: the names of places in the machine, and the component type each name implies.

`x1000c0s0b0n0` is node 0 behind BMC 0 in slot 0 of chassis 0 of cabinet 1000. The letters of an
xname decide its type, the numbers have ranges. The grammar is that of SMD v2.20.5.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from openchami_sdk.testing._go.paths import lower
from openchami_sdk.testing.smd._answers import bad_request

_N = "[0-9]+"
_FROM_ONE = "[1-9][0-9]*"
_CABINET = "x[0-9]{1,4}"
_PDU = f"{_CABINET}m[0-3]p[0-7]"
_CHASSIS = f"{_CABINET}c[0-7]"
_SLOT = f"{_CHASSIS}s{_N}"
_BMC = f"{_SLOT}b{_N}"
_NODE = f"{_BMC}n{_N}"
_ROUTER = f"{_CHASSIS}r{_N}"

_GRAMMAR: Final[dict[str, str]] = {
    "All": "all",
    "AllComp": "all_comp",
    "AllSvc": "all_svc",
    "Partition": f"p{_N}(.{_N})?",
    "System": "s0",
    "SMSBox": f"sms{_N}",
    "CDU": f"d{_N}",
    "CDUMgmtSwitch": f"d{_N}w{_N}",
    "Cabinet": _CABINET,
    "CabinetBMC": f"{_CABINET}b0",
    "CabinetCDU": f"{_CABINET}d[01]",
    "CabinetPDU": _PDU,
    "CabinetPDUController": f"{_CABINET}m[0-3]",
    "CabinetPDUNic": f"{_CABINET}m[0-3]i[0-3]",
    "CabinetPDUOutlet": f"{_PDU}j{_FROM_ONE}",
    "CabinetPDUPowerConnector": f"{_PDU}v{_FROM_ONE}",
    "CEC": f"{_CABINET}e[01]",
    "Chassis": _CHASSIS,
    "ChassisBMC": f"{_CHASSIS}b0",
    "ChassisBMCNic": f"{_CHASSIS}b0i[0-3]",
    "CMMFpga": f"{_CHASSIS}f0",
    "CMMRectifier": f"{_CHASSIS}t[0-9]",
    "ComputeModule": _SLOT,
    "NodeEnclosure": f"{_SLOT}e{_N}",
    "NodeEnclosurePowerSupply": f"{_SLOT}e{_N}t{_N}",
    "NodePowerConnector": f"{_SLOT}[jv][12]",
    "NodeBMC": _BMC,
    "NodeBMCNic": f"{_BMC}i[0-3]",
    "NodeFpga": f"{_BMC}f0",
    "Node": _NODE,
    "VirtualNode": f"{_NODE}v{_N}",
    "Drive": f"{_NODE}g{_N}k{_N}",
    "Memory": f"{_NODE}d{_N}",
    "NodeAccel": f"{_NODE}a{_N}",
    "NodeAccelRiser": f"{_NODE}r[0-7]",
    "NodeHsnNic": f"{_NODE}h[0-3]",
    "NodeNic": f"{_NODE}i[0-3]",
    "Processor": f"{_NODE}p[0-3]",
    "StorageGroup": f"{_NODE}g{_N}",
    "MgmtHLSwitch": f"{_CHASSIS}h{_FROM_ONE}s[1-9]",
    "MgmtHLSwitchEnclosure": f"{_CHASSIS}h{_FROM_ONE}",
    "MgmtSwitch": f"{_CHASSIS}w{_FROM_ONE}",
    "MgmtSwitchConnector": f"{_CHASSIS}w{_FROM_ONE}j{_FROM_ONE}",
    "RouterModule": _ROUTER,
    "RouterBMC": f"{_ROUTER}b{_N}",
    "RouterBMCNic": f"{_ROUTER}b{_N}i[0-3]",
    "RouterFpga": f"{_ROUTER}f[01]",
    "RouterPowerConnector": f"{_ROUTER}v[12]",
    "RouterTOR": f"{_ROUTER}t{_N}",
    "RouterTORFpga": f"{_ROUTER}t{_N}f[01]",
    "HSNAsic": f"{_ROUTER}a[0-3]",
    "HSNBoard": f"{_ROUTER}e{_N}",
    "HSNConnector": f"{_ROUTER}j{_FROM_ONE}",
    "HSNConnectorPort": f"{_ROUTER}j{_FROM_ONE}p[0-2]",
    "HSNLink": f"{_ROUTER}a[0-3]l{_N}",
}
_RECOGNISED = re.compile("|".join(f"(?P<{name}>{form})" for name, form in _GRAMMAR.items()))
_LEADING_ZEROS = re.compile("(?<![0-9])0+(?=[0-9])")
_LAST_PART = re.compile("[a-z]+[0-9]+$")

COMPONENT_TYPES: Final = ("INVALID", *_GRAMMAR)
"""Every component type the server knows, in its own spelling."""


def normalise(xname: str) -> str:
    """*xname* trimmed, in lower case and without leading zeros; it need not be valid."""
    return _LEADING_ZEROS.sub("", lower(xname.strip()))


@lru_cache(maxsize=200_000)
def type_of(xname: str) -> str:
    """The component type a normalised *xname* implies, or "" when it is no xname."""
    found = _RECOGNISED.fullmatch(xname)
    return (found.lastgroup or "") if found else ""


def valid(xname: str) -> str:
    """*xname* normalised, or "" when it is no xname."""
    name = normalise(xname)
    return name if type_of(name) else ""


def checked(xname: str, refusal: str) -> str:
    """*xname* normalised; raises `Refused` (400 with *refusal*) when it is no xname."""
    name = valid(xname)
    if not name:
        raise bad_request(refusal)
    return name


def parent_of(xname: str) -> str:
    """The name of the place that holds *xname*: `x0c0s1b0n0` → `x0c0s1b0`, a cabinet → `s0`.

    Nothing ("") holds `all_comp` and `all_svc`.
    """
    if type_of(xname) in ("Cabinet", "CDU"):
        return "s0"
    last = _LAST_PART.search(xname)
    return xname[: last.start()] if last else ""


def is_within(xname: str, ancestor: str) -> bool:
    """Whether *xname* is *ancestor* or a place inside it (`s0` and `all` hold everything)."""
    if ancestor in ("s0", "all"):
        return True
    if not xname.startswith(ancestor):
        return False
    return not xname[len(ancestor) : len(ancestor) + 1].isdigit()


def default_nid(xname: str) -> int | None:
    """The NID a node without one is given: counted from its place. None for what is no node."""
    if type_of(xname) not in ("Node", "VirtualNode"):
        return None
    cabinet, chassis, slot, bmc, *node = (int(number) for number in re.findall("[0-9]+", xname))
    return (cabinet + 1) * 16384 + chassis * 2048 + slot * 32 + bmc * 4 + node[-1]
