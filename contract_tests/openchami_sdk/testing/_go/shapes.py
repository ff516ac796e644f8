"""The shapes of resources, and how JSON fills them: as Go's decoder fills a struct.

A value is read *over* an old one. What the JSON does not name stays as it was; so does a text, a
number or an object for which it says null; a null list becomes empty. The items of a list are read
over the old items with the same index. Values are complete: a struct is a dict with all members,
and what was never set is `""`, `0`, `False` or `[]`. Such members are left out when a value is
written, unless they are named in `always`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from openchami_sdk.testing._go.documents import Members, Number, Value, kind_of
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing._go.numbers import integer
from openchami_sdk.testing._go.times import check_time


class ShapeError(GoJsonError):
    """JSON does not fit a shape."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document a value stands: the struct that has it as a member, and its path."""

    struct: str = ""
    path: tuple[str, ...] = ()
    # The first thing that did not fit. Go reads on after it, and reports it in the end.
    faults: list[str] = field(default_factory=list[str])

    def member(self, struct: str, name: str) -> Place:
        return Place(struct, (*self.path, name), self.faults)

    def misfit(self, what: str, type_name: str) -> None:
        where = f"struct field {self.struct}.{'.'.join(self.path)}" if self.path else "value"
        self.faults.append(f"json: cannot unmarshal {what} into Go {where} of type {type_name}")


class Shape(ABC):
    """What a value must be.

    Attributes:
        type_name: What Go calls it.
    """

    type_name: str

    @abstractmethod
    def empty(self) -> Any:
        """The value of a member that was never set."""

    @abstractmethod
    def read(self, value: Value, old: Any, place: Place) -> Any:
        """*value* read over *old*; *old* when it does not fit, which *place* notes."""

    @abstractmethod
    def schema(self) -> dict[str, Any]:
        """How the served description describes it."""

    def written(self, value: Any) -> Any:
        """*value* as it is written to JSON."""
        return value


@dataclass(frozen=True)
class Plain(Shape):
    """A value of one Python type: a string, or true or false."""

    kind: type[str] | type[bool]
    type_name: str
    json_name: str

    def empty(self) -> str | bool:
        return self.kind()

    def schema(self) -> dict[str, Any]:
        return {"type": self.json_name}

    def read(self, value: Value, old: Any, place: Place) -> Any:
        if isinstance(value, self.kind):
            return value
        if value is not None:
            place.misfit(kind_of(value), self.type_name)
        return old


@dataclass(frozen=True)
class Integer(Shape):
    """An integer of *bits* bits. Fractions and exponents do not fit, whatever their value."""

    bits: int = 64
    type_name: str = "int"

    def empty(self) -> int:
        return 0

    def schema(self) -> dict[str, Any]:
        schema = {"type": "integer"}
        return schema | {"format": "int32"} if self.bits == 32 else schema

    def read(self, value: Value, old: Any, place: Place) -> Any:
        if not isinstance(value, Number):
            if value is not None:
                place.misfit(kind_of(value), self.type_name)
            return old
        limit = 1 << (self.bits - 1)
        number = integer(value.text)
        if number is not None and -limit <= number < limit:
            return number
        place.misfit(f"number {value.text}", self.type_name)
        return old


@dataclass(frozen=True)
class Time(Shape):
    """A time stamp, which is checked and otherwise ignored."""

    type_name: str = "time.Time"

    def empty(self) -> None:
        return None

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date-time"}

    def read(self, value: Value, old: Any, place: Place) -> None:
        if value is None:
            return
        if not isinstance(value, str):
            raise ShapeError("Time.UnmarshalJSON: input is not a JSON string")
        fault = check_time(value)
        if fault is not None:
            raise ShapeError(fault)


@dataclass(frozen=True)
class Anything(Shape):
    """Any JSON."""

    type_name: str = "interface {}"

    def empty(self) -> None:
        return None

    def schema(self) -> dict[str, Any]:
        return {}

    def read(self, value: Value, old: Any, place: Place) -> Value:
        return value


@dataclass(frozen=True)
class ListOf(Shape):
    """A list of *item*."""

    item: Shape

    @property
    def type_name(self) -> str:  # type: ignore[override]
        return f"[]{self.item.type_name}"

    def empty(self) -> list[Any]:
        return []

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": self.item.schema()}

    def read(self, value: Value, old: Any, place: Place) -> Any:
        if value is None:
            return []
        if not isinstance(value, list):
            place.misfit(kind_of(value), self.type_name)
            return old
        known = len(old)
        return [
            self.item.read(item, old[index] if index < known else self.item.empty(), place)
            for index, item in enumerate(value)
        ]

    def written(self, value: Any) -> list[Any]:
        return [self.item.written(item) for item in value]


@dataclass(frozen=True)
class MapOfTexts(Shape):
    """An object whose members are strings: labels, annotations. A null member is `""`."""

    type_name: str = "map[string]string"

    def empty(self) -> dict[str, str]:
        return {}

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": {"type": "string"}}

    def read(self, value: Value, old: Any, place: Place) -> Any:
        if value is None:
            return {}
        if not isinstance(value, Members):
            place.misfit(kind_of(value), self.type_name)
            return old
        texts: dict[str, str] = dict(old)
        for name, member in value.pairs:
            texts[name] = TEXT.read(member, "", place)
        return texts

    def written(self, value: Any) -> dict[str, str]:
        return dict(sorted(value.items()))


@dataclass(frozen=True)
class Struct(Shape):
    """An object with the members of *fields*; any other member is ignored.

    Attributes:
        package: The Go package of the type, which error messages name.
        always: The members that are written even when they are empty.
        full_name: What Go calls a type without a name of its own.
    """

    name: str
    fields: Mapping[str, Shape]
    package: str = "v1"
    always: frozenset[str] = frozenset()
    full_name: str = ""

    @property
    def type_name(self) -> str:  # type: ignore[override]
        return self.full_name or f"{self.package}.{self.name}"

    def empty(self) -> dict[str, Any]:
        return {name: shape.empty() for name, shape in self.fields.items()}

    def schema(self) -> dict[str, Any]:
        members = {name: shape.schema() for name, shape in self.fields.items()}
        return {"type": "object", "properties": members}

    def read(self, value: Value, old: Any, place: Place) -> Any:
        if value is None:
            return old
        if not isinstance(value, Members):
            place.misfit(kind_of(value), self.type_name)
            return old
        names = {name.casefold(): name for name in self.fields}
        members: dict[str, Any] = dict(old)
        for given, member in value.pairs:
            name = given if given in self.fields else names.get(given.casefold())
            if name is not None:
                there = place.member(self.name, name)
                members[name] = self.fields[name].read(member, members[name], there)
        return members

    def written(self, value: Any) -> dict[str, Any]:
        return {
            name: shape.written(value[name])
            for name, shape in self.fields.items()
            if name in self.always or value[name]
        }


def fill(shape: Struct, value: Value, old: dict[str, Any] | None = None) -> dict[str, Any]:
    """*value* read over *old*, or over an empty one.

    Raises:
        ShapeError: It does not fit. *old* is as it was.
    """
    place = Place()
    filled: dict[str, Any] = shape.read(value, shape.empty() if old is None else old, place)
    if place.faults:
        raise ShapeError(place.faults[0])
    return filled


TEXT: Final = Plain(str, "string", "string")
FLAG: Final = Plain(bool, "bool", "boolean")
INT: Final = Integer()
INT32: Final = Integer(32, "int32")
TIME: Final = Time()
ANYTHING: Final = Anything()
TEXTS: Final = ListOf(TEXT)
LABELS: Final = MapOfTexts()
