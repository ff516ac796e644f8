"""Python types for the properties that openapi-python-client found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from openapi_python_client.parser import GeneratorData

from .._descriptions.document import DescriptionError

# A union of fifteen classes of openapi-python-client, which `Types` tells apart.
Property: TypeAlias = Any


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


ANY = PythonType("Any", scalar=False)
# By class of openapi-python-client, which does not export them.
_SCALARS = {
    "AnyProperty": ANY,
    "BooleanProperty": PythonType("bool"),
    "ConstProperty": PythonType("str"),
    "DateProperty": PythonType("str"),
    "DateTimeProperty": PythonType("datetime", wide="datetime | str"),
    "FloatProperty": PythonType("float"),
    "IntProperty": PythonType("int"),
    "NoneProperty": PythonType("None", nullable=True),
    "StringProperty": PythonType("str"),
    "UuidProperty": PythonType("str"),
}


class Types:
    """Maps a parsed property to its Python type."""

    def __init__(self, parsed: GeneratorData) -> None:
        self._models: dict[str, Property] = {str(m.class_info.name): m for m in parsed.models}

    def is_class(self, model: Any) -> bool:
        """Whether a model becomes a class; one without properties of its own is a mapping."""
        return bool(model.required_properties or model.optional_properties)

    def of(self, prop: Property) -> PythonType:
        """The type of any property, without regard to whether the property is optional."""
        kind = type(prop).__name__
        if kind == "EnumProperty":
            name = str(prop.class_info.name)
            return PythonType(f"Open[{name}]", frozenset({name}))
        if kind == "ModelProperty":
            return self._model(prop)
        if kind == "ListProperty":
            return self._list(prop)
        if kind == "UnionProperty":
            return self._union(prop)
        if kind in _SCALARS:
            return _SCALARS[kind]
        name = prop.name.get_untrusted_value()
        raise DescriptionError(
            f"{name}: the client does not support openapi-python-client's type {kind}."
        )

    def _model(self, prop: Property) -> PythonType:
        name = str(prop.class_info.name)
        model: Property = self._models.get(name, prop)
        if self.is_class(model):
            return PythonType(name, frozenset({name}), scalar=False)
        inner = self.of(model.additional_properties) if model.additional_properties else ANY
        return PythonType(f"dict[str, {_or_none(inner)}]", inner.names, scalar=False)

    def _list(self, prop: Property) -> PythonType:
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

    def _union(self, prop: Property) -> PythonType:
        kinds = [self.of(inner) for inner in prop.inner_properties]
        nullable = any(kind.nullable for kind in kinds)
        kinds = [kind for kind in kinds if kind.code != "None"]
        if len(kinds) == 1:
            return replace(kinds[0], nullable=nullable)
        codes = [*dict.fromkeys(kind.code for kind in kinds)]
        wides = [*dict.fromkeys(kind.wide for kind in kinds)]
        names = frozenset(name for kind in kinds for name in kind.names)
        if "str" in codes:  # an open enumeration takes any text already
            codes = [code for code in codes if not code.startswith("Open[")]
        scalar = all(kind.scalar for kind in kinds)
        return PythonType(" | ".join(codes), names, nullable, scalar=scalar, wide=" | ".join(wides))


def _or_none(kind: PythonType) -> str:
    return f"{kind.code} | None" if kind.nullable else kind.code
