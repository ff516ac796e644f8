"""xnames, MAC addresses, IP addresses and group labels, in the form that SMD stores."""

from __future__ import annotations

import ipaddress
import re

_N = "[0-9]{1,9}"
_BMC = re.compile(f"x{_N}c[0-7]s{_N}b{_N}")
_NODE = re.compile(f"({_BMC.pattern})n{_N}")
_LABEL = re.compile(r"[-a-z0-9:._]{1,255}")


def xname(text: str) -> str:
    """In lower case and without leading zeros: ``X0C0S01B0`` is ``x0c0s1b0``."""
    return re.sub(r"(?<=[a-z])0+(?=\d)", "", text.strip().lower())


def is_bmc(name: str) -> bool:
    """Whether an xname, in its stored form, is that of a node's BMC."""
    return _BMC.fullmatch(name) is not None


def bmc_of(name: str) -> str | None:
    """The BMC of a node; None when the xname, in its stored form, is not that of a node."""
    node = _NODE.fullmatch(name)
    return None if node is None else node[1]


def number_of(name: str) -> int:
    """The number of a node behind its BMC: 3 for ``x0c0s1b0n3``."""
    return int(name.rpartition("n")[2])


def mac(text: str) -> str | None:
    """Twelve digits in lower case with colons; None for any other text."""
    digits = re.sub(r"[-:.]", "", text.strip().lower())
    if not re.fullmatch(r"[0-9a-f]{12}", digits):
        return None
    return ":".join(digits[at : at + 2] for at in range(0, 12, 2))


def interface_id(address: str) -> str:
    """The ID of the Ethernet interface that has a MAC address."""
    return address.replace(":", "")


def ip(text: str) -> str | None:
    """An IP address in its usual form; None for other text, and for an address with a zone."""
    try:
        address = ipaddress.ip_address(text.strip())
    except ValueError:
        return None
    return None if getattr(address, "scope_id", None) else str(address)


def label(text: str) -> str | None:
    """A group's label in lower case; None for what SMD refuses as one."""
    found = text.strip().lower()
    return found if _LABEL.fullmatch(found) else None
