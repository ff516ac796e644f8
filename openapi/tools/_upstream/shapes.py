"""What a schema allows on the wire, independent of how it is written.

Swagger 2.0 and OpenAPI 3 can describe the same thing in several ways: composed with allOf, as one
of several with anyOf, as a discriminator that other definitions extend. Here all of them become one
set of fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .._descriptions.document import Json, ref_name, resolve

_COMPOSITIONS = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True)
class Shape:
    """What a schema allows."""

    type: str
    enum: frozenset[str] = frozenset()
    items: Any = None
    item: Shape | None = None
    fields: Json = field(default_factory=dict[str, Any])
    required: frozenset[str] = frozenset()

    @property
    def open(self) -> bool:
        """Whether it does not describe fields."""
        return not self.fields


def shape_of(document: Json, schema: Any) -> Shape:
    """The shape of a schema or a reference to one."""
    parts = list(_parts(document, schema, ()))
    fields: Json = {}
    for part in parts:
        fields.update(part.get("properties", {}))
    items = next((part["items"] for part in parts if "items" in part), None)
    enum = frozenset(str(value) for part in parts for value in part.get("enum", []))
    return Shape(
        type=_type(parts, fields, items),
        enum=enum,
        items=items,
        item=shape_of(document, items) if items is not None and not fields else None,
        fields=fields,
        required=_required(document, schema),
    )


def nullable(schema: Any) -> Any:
    """The schema that is meant by `anyOf` it or null; None for any other."""
    branches: list[Any] = schema.get("anyOf") or schema.get("oneOf") or []
    meant = [branch for branch in branches if branch.get("type") != "null"]
    return meant[0] if len(meant) == 1 and len(branches) == 2 else None


def _parts(document: Json, schema: Any, above: tuple[str, ...]) -> Iterator[Json]:
    """The schema and all it is composed of, or extended by."""
    name = ref_name(schema)
    if name in above:
        return
    told, above = resolve(document, schema), (*above, name) if name else above
    yield told
    for word in _COMPOSITIONS:
        for part in told.get(word, []):
            yield from _parts(document, part, above)
    if name and "discriminator" in told:
        for reference in _extensions(document, name):
            yield from _parts(document, reference, above)


def _extensions(document: Json, name: str) -> Iterator[Json]:
    """References to the definitions that are composed of the named one."""
    places: dict[str, Json] = {
        "#/definitions/": document.get("definitions", {}),
        "#/components/schemas/": document.get("components", {}).get("schemas", {}),
    }
    for place, definitions in places.items():
        for extension, definition in definitions.items():
            if any(ref_name(part) == name for part in definition.get("allOf", [])):
                yield {"$ref": place + extension}


def _required(document: Json, schema: Any, above: tuple[str, ...] = ()) -> frozenset[str]:
    """What is required in all alternatives."""
    name = ref_name(schema)
    if name in above:
        return frozenset()
    told, above = resolve(document, schema), (*above, name) if name else above
    required = frozenset(told.get("required", []))
    for part in told.get("allOf", []):
        required |= _required(document, part, above)
    for word in ("anyOf", "oneOf"):
        alternatives = [part for part in told.get(word, []) if part.get("type") != "null"]
        if alternatives:
            required |= frozenset[str].intersection(
                *(_required(document, part, above) for part in alternatives)
            )
    return required


def _type(parts: list[Json], fields: Json, items: Any) -> str:
    """One word, or several for null: `array`, `string or null`, `any`."""
    named: set[str] = set()
    for part in parts:
        told = part.get("type", [])
        named |= {told} if isinstance(told, str) else set(told)
        named |= {"null"} if part.get("nullable") or part.get("x-nullable") else set[str]()
    null = " or null" if "null" in named else ""
    named -= {"null"}
    if not named:
        named = {"object"} if fields else {"array"} if items is not None else {"any"}
    return " or ".join(sorted(named)) + null
