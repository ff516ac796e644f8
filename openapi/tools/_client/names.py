"""Python names for what a description names."""

from __future__ import annotations

import keyword
import re

_WORDS = re.compile(
    r"[A-Z]{2,}s(?![a-z])"  # a plural of capitals: ComponentIDs
    r"|[A-Z]+(?=[A-Z][a-z])"  # capitals before a word: PDUPower
    r"|[A-Z]?[a-z0-9]+"
    r"|[A-Z]+[0-9]*"
)

# Words the services write as one.
_COMPOUNDS = {
    "endtime": "end_time",
    "eventtype": "event_type",
    "flagonly": "flag_only",
    "ipaddress": "ip_address",
    "laststatus": "last_status",
    "mac_addr": "mac_address",
    "macaddr": "mac_address",
    "nidonly": "nid_only",
    "partnumber": "part_number",
    "roleonly": "role_only",
    "serialnumber": "serial_number",
    "softwarestatus": "software_status",
    "starttime": "start_time",
    "stateonly": "state_only",
    "subrole": "sub_role",
}

_TYPES = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str"})
# Arguments that a call has besides its parameters, and the functions that it uses.
_OF_A_CALL = frozenset({"body", "expect", "expect_each", "query", "segment", "self"})


def snake(wire: str) -> str:
    """The Python name of a property or parameter: `RedfishSystemInfo` → `redfish_system_info`.

    Keywords get a trailing underscore (`class_`), and so do the types that annotations name
    (`list_`), which a field would hide; `type` and other builtins keep their name.
    """
    name = "_".join(_WORDS.findall(wire)).lower() or "value"
    name = _COMPOUNDS.get(name, name)
    name = name if name[0].isalpha() else f"value_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TYPES else name


def argument(wire: str) -> str:
    """The Python name of a parameter, which must not hide what the call itself needs."""
    name = snake(wire)
    return f"{name}_" if name in _OF_A_CALL else name


def member(value: str) -> str:
    """The name of an enumeration's member: `CDUMgmtSwitch` → `CDU_MGMT_SWITCH`."""
    return snake(value).removesuffix("_").upper()
