"""Python types for the properties that openapi-python-client found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
    UuidProperty,
)

from ._document import DescriptionError, Json


@dataclass(frozen=True)
class PythonType:
    """A type as it is written in the client."""

    code: str
    #: models and enumerations to import for it
    names: frozenset[str] = frozenset()
    nullable: bool = False
    #: what it is a list of, when it is a list
    item: str = ""
    scalar: bool = True
    #: as an argument, which takes more than an answer holds (a `datetime` or its text)
    wide: str = ""
    wide_item: str = ""

    def __post_init__(self) -> None:
        if not self.wide:
            object.__setattr__(self, "wide", self.code)


_SCALARS: list[tuple[type, PythonType]] = [
    (BooleanProperty, PythonType("bool")),
    (IntProperty, PythonType("int")),
    (FloatProperty, PythonType("float")),
    (DateTimeProperty, PythonType("datetime", wide="datetime | str")),
    (DateProperty, PythonType("str")),
    (UuidProperty, PythonType("str")),
    (StringProperty, PythonType("str")),
    (ConstProperty, PythonType("str")),
    (AnyProperty, PythonType("Any", scalar=False)),
    (NoneProperty, PythonType("None", nullable=True)),
]


class Types:
    """Maps a parsed property to its Python type."""

    def __init__(self, parsed: GeneratorData, document: Json) -> None:
        self._document = document
        self._models = {str(model.class_info.name): model for model in parsed.models}

    def is_class(self, model: ModelProperty) -> bool:
        """Whether a model becomes a class; one without properties of its own is a mapping."""
        return bool(model.required_properties or model.optional_properties)

    def of(self, prop: Any) -> PythonType:
        """The type of any property; its optionality is the caller's business."""
        if isinstance(prop, EnumProperty):
            name = str(prop.class_info.name)
            return PythonType(f"Open[{name}]", frozenset({name}))
        if isinstance(prop, ModelProperty):
            return self._model(prop)
        if isinstance(prop, ListProperty):
            return self._list(prop)
        if isinstance(prop, UnionProperty):
            return self._union(prop)
        for kind, result in _SCALARS:
            if isinstance(prop, kind):
                return result
        raise DescriptionError(f"{prop.name}: the client has no type for {type(prop).__name__}.")

    def _model(self, prop: ModelProperty) -> PythonType:
        name = str(prop.class_info.name)
        model = self._models.get(name, prop)
        if self.is_class(model):
            return PythonType(name, frozenset({name}), scalar=False)
        inner = self.of(model.additional_properties) if model.additional_properties else None
        value = "Any" if inner is None else _or_none(inner)
        names = inner.names if inner else frozenset[str]()
        return PythonType(f"dict[str, {value}]", names, scalar=False)

    def _list(self, prop: ListProperty) -> PythonType:
        inner = self.of(prop.inner_property)
        code = _or_none(inner)
        return PythonType(
            f"list[{code}]",
            inner.names,
            item=code,
            scalar=False,
            wide=f"Sequence[{inner.wide}]",
            wide_item=inner.wide,
        )

    def _union(self, prop: UnionProperty) -> PythonType:
        kinds = [self.of(inner) for inner in prop.inner_properties]
        nullable = any(kind.nullable for kind in kinds)
        kinds = [kind for kind in kinds if kind.code != "None"]
        if len(kinds) == 1:
            kind = kinds[0]
            return PythonType(
                kind.code, kind.names, nullable, kind.item, kind.scalar, kind.wide, kind.wide_item
            )
        codes = [*dict.fromkeys(kind.code for kind in kinds)]
        wides = [*dict.fromkeys(kind.wide for kind in kinds)]
        names = frozenset(name for kind in kinds for name in kind.names)
        if "str" in codes:  # an open enumeration takes any text already
            codes = [code for code in codes if not code.startswith("Open[")]
        scalar = all(kind.scalar for kind in kinds)
        return PythonType(" | ".join(codes), names, nullable, scalar=scalar, wide=" | ".join(wides))


def _or_none(kind: PythonType) -> str:
    return f"{kind.code} | None" if kind.nullable else kind.code
