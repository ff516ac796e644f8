"""Request bodies: JSON fitted to a shape, with the leniency and the strictness of the real server.

A shape is `TEXT`, `FLAG`, `INTEGER`, `NUMERAL`, `ANY`, a list of one shape, or a dict of shapes.
Member names match in any case, unknown members are dropped, null is the same as absent, the last
of several equal names wins. A null in a list is an empty element, if the shape of the elements is
not `Nullable`. Whatever is no JSON or of another type is refused with 500 (SMD v2.20.5 does not
call that a bad request). What it says of a wrong type names types of its program, which the
sentences here do not.
"""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple, TypeAlias, cast

from openchami_sdk.testing._go.json import GoJsonError, read_whole, word_for
from openchami_sdk.testing.smd._answers import Refused, failure

TEXT: Final = "a string"
FLAG: Final = "a boolean"
INTEGER: Final = "an integer"
NUMERAL: Final = "a number, or a string with one in it"
ANY: Final = "any JSON"

NOT_DECODED: Final = "error decoding JSON "
"""What every refusal of a body begins with."""

Shape: TypeAlias = Any
Fields: TypeAlias = dict[str, Any]


class Nullable(NamedTuple):
    """The shape of list elements of which null is not the same as an empty one."""

    shape: Shape


_INT64: Final = 2**63
_NUMERAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def fields(value: object, shape: dict[str, Shape]) -> Fields:
    """The members of the JSON object *value* that *shape* names; null reads as {}."""
    return fit(value, shape) or {}


def parse(body: bytes) -> Any:
    """*body* as JSON, of whatever type."""
    try:
        return read_whole(body)
    except GoJsonError as error:
        raise failure(f"{NOT_DECODED}{error}") from None


def fit(value: object, shape: Shape, where: str = "$") -> Any:
    """*value* reduced to *shape*; raises `Refused` (500) naming the place that does not fit."""
    if value is None or shape is ANY:
        return value
    if isinstance(shape, Nullable):
        return fit(value, shape.shape, where)
    if isinstance(shape, dict):
        return _fit_object(value, cast("dict[str, Shape]", shape), where)
    if isinstance(shape, list):
        return _fit_list(value, cast("list[object]", shape)[0], where)
    if shape is TEXT:
        return _fit_text(value, where)
    if shape is NUMERAL and isinstance(value, str) and _NUMERAL.fullmatch(value):
        return value
    fits = (
        isinstance(value, bool)
        if shape is FLAG
        else type(value) is int and -_INT64 <= value < _INT64
        if shape is INTEGER
        else type(value) in (int, float)
    )
    if not fits:
        raise _wrong(value, where, shape)
    return value


def _fit_object(value: object, shape: dict[str, Shape], where: str) -> Fields:
    if not isinstance(value, dict):
        raise _wrong(value, where, "an object")
    names = {name.lower(): name for name in shape}
    fitted: Fields = {}
    for key, member in cast("dict[str, object]", value).items():
        name = names.get(key.lower())
        if name is not None and member is not None:
            fitted[name] = fit(member, shape[name], f"{where}.{name}")
    return fitted


def _fit_list(value: object, shape: Shape, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise _wrong(value, where, "a list")
    empty: Any = {} if isinstance(shape, dict) else "" if shape is TEXT else None
    return [
        empty if item is None else fit(item, shape, f"{where}[{index}]")
        for index, item in enumerate(cast("list[object]", value))
    ]


def _fit_text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise _wrong(value, where, TEXT)
    if "\0" in value:
        raise failure(f"{NOT_DECODED}{where} has a U+0000, which no column can hold.")
    return value


def _wrong(value: object, where: str, expected: str) -> Refused:
    return failure(
        f"{NOT_DECODED}json: cannot unmarshal {word_for(value)} into {where}, which is {expected}"
    )
