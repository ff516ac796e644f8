"""Request bodies: JSON fitted to a shape, with the leniency and the strictness of the real server.

A shape is `TEXT`, `FLAG`, `INTEGER`, `INT64`, `NUMERAL`, `ANY`, a list of one shape, or a dict of
shapes, with a name if it is a `Struct`. Member names match in any case, unknown members are
dropped, null is the same as absent, the last of several equal names wins. A null in a list is an
empty element, if the shape of the elements is not `Nullable`. Whatever is no JSON or of another
type is refused with 500 (SMD v2.20.5 does not call that a bad request), in a sentence that names
the types of the server's program.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias, cast

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing._go.json import GoJsonError, read_whole, word_for
from openchami_sdk.testing.smd._answers import failure

TEXT: Final = "string"
FLAG: Final = "bool"
INTEGER: Final = "int"
INT64: Final = "int64"
NUMERAL: Final = "json.Number"
"""A number, or a string with one in it."""
ANY: Final = "any JSON"

NOT_DECODED: Final = "error decoding JSON "
"""What every refusal of a body begins with."""

Shape: TypeAlias = Any
Fields: TypeAlias = dict[str, Any]


class Struct(dict[str, Shape]):
    """The shape of an object, with the name it has in the server's program.

    Args:
        embedded: The members that the program has in a structure inside this one, and its name.
    """

    def __init__(
        self, name: str, members: Mapping[str, Shape], embedded: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(members)
        self.name = name
        self.embedded = embedded or {}


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


def fit(value: object, shape: Shape) -> Any:
    """*value* reduced to *shape*; raises `Refused` (500) naming the place that does not fit."""
    return _fit(value, shape, _Place())


class _Place(NamedTuple):
    """Where a value stands: the path to it, and the name of the object it is a member of."""

    owner: str = ""
    path: str = ""

    def member(self, shape: Mapping[str, Shape], name: str) -> _Place:
        owner, steps = "", [self.path, name]
        if isinstance(shape, Struct):
            owner = shape.name.rpartition(".")[2]
            steps.insert(1, shape.embedded.get(name, ""))
        return _Place(owner, ".".join(filter(None, steps)))

    def refusal(self, found: str, expected: str) -> Refused:
        field = ".".join(filter(None, self))
        where = f"struct field {field}" if self.path else "value"
        return failure(
            f"{NOT_DECODED}json: cannot unmarshal {found} into Go {where} of type {expected}"
        )


def _fit(value: object, shape: Shape, place: _Place) -> Any:
    if value is None or shape is ANY:
        return value
    if isinstance(shape, Nullable):
        return _fit(value, shape.shape, place)
    if isinstance(shape, dict):
        return _fit_object(value, cast("dict[str, Shape]", shape), place)
    if isinstance(shape, list):
        return _fit_list(value, cast("list[object]", shape), place)
    if shape is TEXT:
        return _fit_text(value, place)
    if shape is NUMERAL and isinstance(value, str):
        return _fit_numeral(value)
    word, is_number = word_for(value), type(value) in (int, float)
    if shape in (INTEGER, INT64) and is_number:
        if isinstance(value, int) and -_INT64 <= value < _INT64:
            return value
        word = f"number {value}"
    elif is_number if shape is NUMERAL else isinstance(value, bool) and shape is FLAG:
        return value
    raise place.refusal(word, _type_name(shape))


def _fit_object(value: object, shape: dict[str, Shape], place: _Place) -> Fields:
    if not isinstance(value, dict):
        raise place.refusal(word_for(value), _type_name(shape))
    names = {name.lower(): name for name in shape}
    fitted: Fields = {}
    for key, member in cast("dict[str, object]", value).items():
        name = names.get(key.lower())
        if name is not None and member is not None:
            fitted[name] = _fit(member, shape[name], place.member(shape, name))
    return fitted


def _fit_list(value: object, shape: list[object], place: _Place) -> list[Any]:
    if not isinstance(value, list):
        raise place.refusal(word_for(value), _type_name(shape))
    of = shape[0]
    empty: Any = {} if isinstance(of, dict) else "" if of is TEXT else None
    return [
        empty if item is None else _fit(item, of, place) for item in cast("list[object]", value)
    ]


def _fit_text(value: object, place: _Place) -> str:
    if not isinstance(value, str):
        raise place.refusal(word_for(value), TEXT)
    if "\0" in value:
        raise failure(f"{NOT_DECODED}{place.path} has a U+0000, which no column can hold.")
    return value


def _fit_numeral(value: str) -> str:
    if not _NUMERAL.fullmatch(value):
        quoted = json.dumps(json.dumps(value, ensure_ascii=False), ensure_ascii=False)
        raise failure(
            f"{NOT_DECODED}json: invalid number literal, trying to unmarshal {quoted} into Number"
        )
    return value


def _type_name(shape: Shape) -> str:
    if isinstance(shape, list):
        return f"[]{_type_name(cast('list[object]', shape)[0])}"
    if isinstance(shape, Nullable):
        return f"*{_type_name(shape.shape)}"
    if isinstance(shape, dict):
        return shape.name if isinstance(shape, Struct) else "struct"
    return str(shape)
