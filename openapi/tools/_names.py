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


def snake(wire: str) -> str:
    """The Python name of a property or parameter: `RedfishSystemInfo` → `redfish_system_info`.

    Only keywords get a trailing underscore (`class_`); builtins such as `type` keep their name,
    since nothing in a model or a call hides behind them.
    """
    name = "_".join(_WORDS.findall(wire)).lower() or "value"
    name = name if name[0].isalpha() else f"value_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def member(value: str) -> str:
    """The name of an enumeration's member: `CDUMgmtSwitch` → `CDU_MGMT_SWITCH`."""
    return snake(value).removesuffix("_").upper()
