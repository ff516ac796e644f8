"""The words SMD v2.20.5 knows: read in any case, stored and answered in one spelling."""

from __future__ import annotations

from typing import Final

from openchami_sdk.testing.smd._reading._xnames import COMPONENT_TYPES

ARCHES: Final = ("X86", "ARM", "UNKNOWN", "Other")
CLASSES: Final = ("River", "Mountain", "Hill")
FLAGS: Final = ("Unknown", "OK", "Warning", "Alert", "Locked")
NET_TYPES: Final = ("Sling", "Infiniband", "Ethernet", "OEM", "None")
ROLES: Final = ("Compute", "Service", "System", "Application", "Storage", "Management")
STATES: Final = ("Unknown", "Empty", "Populated", "Off", "On", "Standby", "Halt", "Ready")
SUB_ROLES: Final = ("Master", "Worker", "Storage")


def _by_lower_case(*words: str, **aliases: str) -> dict[str, str]:
    return {word.lower(): word for word in words} | aliases


_WORDS: Final[dict[str, dict[str, str]]] = {
    "arch": _by_lower_case(*ARCHES),
    "class": _by_lower_case(*CLASSES),
    "flag": _by_lower_case(*FLAGS, warn="Warning"),
    "nettype": _by_lower_case(*NET_TYPES),
    "role": _by_lower_case(*ROLES),
    "state": _by_lower_case(*STATES),
    "subrole": _by_lower_case(*SUB_ROLES),
    "type": _by_lower_case(*COMPONENT_TYPES),
}


def canonical(kind: str, word: str) -> str:
    """The server's spelling of *word*, or "" when it is none of its *kind* ("state", "flag", …)."""
    return _WORDS[kind].get(word.lower(), "")


_TRUE: Final = frozenset({"1", "t", "T", "TRUE", "true", "True"})
_FALSE: Final = frozenset({"0", "f", "F", "FALSE", "false", "False"})


def truth(text: str) -> bool | None:
    """*text* as a boolean the way the server reads one, or None when it is none."""
    if text in _TRUE:
        return True
    return False if text in _FALSE else None
