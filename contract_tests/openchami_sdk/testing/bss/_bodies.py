"""Request bodies as BSS reads them, and what it says of those it refuses."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from openchami_sdk.testing._go.documents import Members, Number, Value, kind_of
from openchami_sdk.testing._go.documents import read_first as _read_first
from openchami_sdk.testing._go.documents import read_whole as _read_whole
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing._go.shapes import (
    FLAG,
    INT32,
    TEXT,
    TEXTS,
    ListOf,
    Place,
    Shape,
    Struct,
    fill,
)
from openchami_sdk.testing.bss._model import BootParams, PhoneHome


@dataclass(frozen=True)
class _FreeForm(Shape):
    """An object of any members. Its numbers are kept as floats, which may lose digits."""

    type_name: str = "bssTypes.CloudDataType"

    def empty(self) -> None:
        return None

    def schema(self) -> dict[str, Any]:
        return {"type": "object"}

    def read(self, value: Value, old: Any, place: Place) -> Any:
        if value is None:
            return None
        if not isinstance(value, Members):
            place.misfit(kind_of(value), self.type_name)
            return old
        members: dict[str, Any] = dict(old or {})
        return members | _with_floats(value, place)


_PHONE_HOME: Final = Struct(
    "PhoneHome", dict.fromkeys(PhoneHome.__struct_fields__, TEXT), package="bssTypes"
)
_CLOUD_INIT: Final = Struct(
    "CloudInit",
    {"meta-data": _FreeForm(), "user-data": _FreeForm(), "phone-home": _PHONE_HOME},
    package="bssTypes",
)
_BOOT_PARAMS: Final = Struct(
    "BootParams",
    {
        "hosts": TEXTS,
        "macs": TEXTS,
        "nids": ListOf(INT32),
        "params": TEXT,
        "kernel": TEXT,
        "initrd": TEXT,
        "cloud-init": _CLOUD_INIT,
    },
    package="bssTypes",
)
_STATE_CHANGE: Final = Struct(
    "Scn",
    {
        "components": TEXTS,
        "enabled": FLAG,
        "role": TEXT,
        "subrole": TEXT,
        "softwarestatus": TEXT,
        "state": TEXT,
    },
    package="main",
)


def read_params(body: bytes, *, whole: bool = False) -> BootParams:
    """The boot parameters in *body*: its first value, or with *whole* the only one.

    Raises:
        GoJsonError: The body is empty, no JSON, no object or holds a wrong type.
    """
    value = _read_whole(body) if whole else _read_first(body)
    return msgspec.convert(_filled(_BOOT_PARAMS, value), BootParams)


def read_phone_home(body: bytes) -> PhoneHome:
    """What a node reports about itself. Raises GoJsonError as `read_params` does."""
    return msgspec.convert(_filled(_PHONE_HOME, _read_first(body)), PhoneHome)


def check_state_change(body: bytes) -> None:
    """Whether *body* says what changed on which nodes; BSS keeps none of it.

    Raises:
        GoJsonError: As for `read_params`.
    """
    _filled(_STATE_CHANGE, _read_whole(body))


def _filled(shape: Struct, value: Value) -> dict[str, Any]:
    try:
        return fill(shape, value)
    except RecursionError:
        raise GoJsonError("exceeded max depth") from None


def _with_floats(value: Value, place: Place) -> Any:
    # Loops, since a comprehension would halve the depth that Python can follow.
    if isinstance(value, Members):
        members: dict[str, Any] = {}
        for name, member in value.pairs:
            members[name] = _with_floats(member, place)
        return members
    if isinstance(value, list):
        items: list[Any] = []
        for item in value:
            items.append(_with_floats(item, place))
        return items
    return _as_float(value, place) if isinstance(value, Number) else value


def _as_float(written: Number, place: Place) -> int | float | None:
    number = float(written.text)
    if math.isinf(number):
        place.misfit(f"number {written.text}", "float64")
        return None
    return int(number) if number.is_integer() and abs(number) < 1e21 else number
