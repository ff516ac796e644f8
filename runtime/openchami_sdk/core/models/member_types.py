"""What the members of a model may hold, read from its annotations once for each model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin

from msgspec import Struct, UnsetType
from msgspec.structs import fields


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value of another type than is expected."""

    path: str
    """Where it is: `.components[3].nid`."""
    expected: MemberType
    value: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class MemberType:
    """What a member may hold."""

    text: str
    """As messages write it: `int or None`."""
    exact: frozenset[type]
    """Types whose values need no further check."""
    item: MemberType | None = None
    """What its lists hold; None when it holds no list."""
    value: MemberType | None = None
    """What its mappings hold; None when it holds no mapping."""
    has_models: bool = False
    """Whether there may be models in it."""

    def find_wrong(self, value: Any, deep: bool) -> Wrong | None:
        """What is wrong with a value; `deep` looks into models that it holds, too."""
        if type(value) in self.exact:
            return find_wrong(value, deep) if deep and isinstance(value, Struct) else None
        if self.item is not None and isinstance(value, list):
            return self.item.find_among(enumerate(value), value, deep)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if self.value is not None and isinstance(value, dict):
            if wrong := _NAME.find_among(((name, name) for name in value), value, deep):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
                return wrong
            return self.value.find_among(value.items(), value.values(), deep)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if isinstance(value, bool) or not isinstance(value, tuple(self.exact)):
            return Wrong("", self, value)
        return None

    def find_among(
        self, pairs: Iterable[tuple[Any, Any]], values: Iterable[Any], deep: bool
    ) -> Wrong | None:
        """The first that is wrong among the items of a list or mapping, with their keys."""
        if not (deep and self.has_models) and set(map(type, values)) <= self.exact:
            return None
        for key, value in pairs:
            if wrong := self.find_wrong(value, deep):
                return Wrong(f"[{key!r}]{wrong.path}", wrong.expected, wrong.value)
        return None


def find_wrong(model: Any, deep: bool = False) -> Wrong | None:
    """The first member that holds another type than its model says."""
    model_type = cast("type[Struct]", type(model))
    for name, kind in members(model_type):
        value = getattr(model, name)
        if type(value) in kind.exact and not (deep and kind.has_models):
            continue
        if wrong := kind.find_wrong(value, deep):
            return Wrong(f".{name}{wrong.path}", wrong.expected, wrong.value)
    return None


@cache
def members(model: type[Struct]) -> tuple[tuple[str, MemberType], ...]:
    """A model's members and what they may hold, without the members that may hold anything."""
    kinds = ((one.name, member_type(one.type)) for one in fields(model))
    return tuple((name, kind) for name, kind in kinds if object not in kind.exact)


def member_type(annotation: Any) -> MemberType:
    """What an annotation allows."""
    exact: set[type] = set()
    texts: list[str] = []
    item = value = None
    for branch in alternatives(annotation):
        origin, arguments = get_origin(branch), get_args(branch)
        if origin is list:
            item = member_type(arguments[0])
            texts.append(f"list[{item.text}]")
        elif origin is dict:
            value = member_type(arguments[1])
            texts.append(f"dict[str, {value.text}]")
        else:
            exact |= _EXACT.get(branch, {branch})
            texts.append(_TEXTS.get(branch) or branch.__name__)
    models = any(issubclass(one, Struct) for one in exact)
    inside = any(one is not None and one.has_models for one in (item, value))
    text = " or ".join(word for word in texts if word != _HIDDEN)
    return MemberType(text, frozenset(exact), item, value, models or inside)


def alternatives(annotation: Any) -> tuple[Any, ...]:
    """The branches of a union; any other annotation by itself."""
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


_HIDDEN = "UNSET"
_TEXTS = {NoneType: "None", Any: "anything", UnsetType: _HIDDEN}
_EXACT: dict[Any, set[type]] = {Any: {object, bool}, float: {float, int}}
_NAME = MemberType("str", frozenset({str}))
