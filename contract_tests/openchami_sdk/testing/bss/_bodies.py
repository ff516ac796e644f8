"""Request bodies as BSS reads them, and what it says of those it refuses.

As a Go service reads JSON: member names in any case, unknown ones dropped, null the same as
absent. A value of the wrong type is refused with a sentence that names Go's types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, cast

import msgspec

from openchami_sdk.testing._go.json import GoJsonError, read_first, read_whole, word_for
from openchami_sdk.testing.bss._model import BootParams, PhoneHome

_INT32: Final = range(-(2**31), 2**31)
# Whole numbers beyond these lose digits in a service that keeps all numbers as floats.
_EXACT: Final = range(-(2**53), 2**53 + 1)


class _Struct(NamedTuple):
    """A Go type: its name, the package it is in, and the types of its members."""

    name: str
    package: str
    members: Mapping[str, _Type]

    @property
    def full_name(self) -> str:
        return f"{self.package}.{self.name}"


class _List(NamedTuple):
    items: str


_Type = str | _List | _Struct
_FREE: Final = "bssTypes.CloudDataType"
_PHONE_HOME: Final = _Struct(
    "PhoneHome", "bssTypes", dict.fromkeys(PhoneHome.__struct_fields__, "string")
)
_CLOUD_INIT: Final = _Struct(
    "CloudInit",
    "bssTypes",
    {"meta-data": _FREE, "user-data": _FREE, "phone-home": _PHONE_HOME},
)
_BOOT_PARAMS: Final = _Struct(
    "BootParams",
    "bssTypes",
    {
        "hosts": _List("string"),
        "macs": _List("string"),
        "nids": _List("int32"),
        "params": "string",
        "kernel": "string",
        "initrd": "string",
        "cloud-init": _CLOUD_INIT,
    },
)
_STATE_CHANGE: Final = _Struct(
    "Scn",
    "main",
    {
        "components": _List("string"),
        "enabled": "bool",
        "role": "string",
        "subrole": "string",
        "softwarestatus": "string",
        "state": "string",
    },
)


def read_params(body: bytes, *, whole: bool = False) -> BootParams:
    """The boot parameters in *body*: its first value, or with *whole* the only one.

    Raises:
        GoJsonError: The body is empty, no JSON, no object or holds a wrong type.
    """
    value = read_whole(body) if whole else read_first(body)
    return msgspec.convert(_read_struct(value, _BOOT_PARAMS, "", ""), BootParams)


def read_phone_home(body: bytes) -> PhoneHome:
    """What a node reports about itself. Raises GoJsonError as `read_params` does."""
    return msgspec.convert(_read_struct(read_first(body), _PHONE_HOME, "", ""), PhoneHome)


def check_state_change(body: bytes) -> None:
    """Whether *body* says what changed on which nodes; BSS keeps none of it.

    Raises:
        GoJsonError: As for `read_params`.
    """
    _read_struct(read_whole(body), _STATE_CHANGE, "", "")


def _read_struct(value: Any, struct: _Struct, owner: str, path: str) -> dict[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise _wrong(word_for(value), struct.full_name, owner, path)
    read: dict[str, Any] = {}
    for given, member in cast("dict[str, Any]", value).items():
        name = given.lower()
        wanted = struct.members.get(name)
        if wanted is not None and member is not None:
            inner = f"{path}.{name}" if path else name
            read[name] = _read(member, wanted, struct.name, inner)
    return read


def _read(value: Any, wanted: _Type, owner: str, path: str) -> Any:
    if isinstance(wanted, _Struct):
        return _read_struct(value, wanted, owner, path)
    if isinstance(wanted, _List):
        if not isinstance(value, list):
            raise _wrong(word_for(value), f"[]{wanted.items}", owner, path)
        empty = 0 if wanted.items == "int32" else ""
        items = cast("list[object]", value)
        return [empty if i is None else _read(i, wanted.items, owner, path) for i in items]
    if wanted == _FREE:
        if not isinstance(value, dict):
            raise _wrong(word_for(value), wanted, owner, path)
        return _as_floats(value)
    return _read_scalar(value, wanted, owner, path)


def _read_scalar(value: Any, wanted: str, owner: str, path: str) -> Any:
    word = word_for(value)
    if word != {"int32": "number"}.get(wanted, wanted):
        raise _wrong(word, wanted, owner, path)
    if wanted == "int32" and (isinstance(value, float) or value not in _INT32):
        raise _wrong(f"number {value}", wanted, owner, path)
    return value


def _wrong(found: str, wanted: str, owner: str, path: str) -> GoJsonError:
    place = f"struct field {owner}.{path} of type {wanted}" if path else f"value of type {wanted}"
    return GoJsonError(f"json: cannot unmarshal {found} into Go {place}")


def _as_floats(value: Any) -> Any:
    """*value* with its numbers as exact as BSS keeps those in free-form data."""
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {name: _as_floats(member) for name, member in members.items()}
    if isinstance(value, list):
        return [_as_floats(item) for item in cast("list[object]", value)]
    if isinstance(value, int) and value not in _EXACT:
        return float(value) if abs(value) >= 10**21 else int(float(value))
    return value
