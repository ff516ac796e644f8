"""Rules about schemas."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from openchami_sdk import core

from .._client.names import member, snake
from .._descriptions.document import Json, is_partial, resolve, walk
from .._descriptions.merge import Description
from ._where import at

# Names that the client itself uses, which a model of the same name would hide.
RESERVED = frozenset(name.lower() for name in [*core.__all__, "Any", "File", "Open", "Unset"])

_SECRET = re.compile(r"(?<!pub)(key|password|secret|token)$", re.IGNORECASE)


def schemas(description: Description) -> Iterator[str]:
    document = description.document
    schemas: Json = document["components"].get("schemas", {})
    counted = Counter(name.lower() for name in schemas)
    for name, schema in schemas.items():
        where: tuple[str, ...] = ("components", "schemas", name)
        if counted[name.lower()] > 1:
            yield at(description, where, "differs from another schema only by case; rename one.")
        if name.lower() in RESERVED:
            yield at(description, where, "is a name that the client itself uses; choose another.")
        if not re.fullmatch(r"[A-Z][A-Za-z]*", name):
            yield at(description, where, "needs a name like `HardwareHistory`, without digits.")
        if "description" not in schema:
            yield at(description, where, "has no description; add one.")
        if unknown := set(schema.get("x-openchami", {})) - {"partial", "values"}:
            complaint = f"has the unknown key `x-openchami.{min(unknown)}`; correct or remove it."
            yield at(description, where, complaint)
        if is_partial(schema) and schema.get("required"):
            yield at(description, where, "is partial, so it cannot require anything.")
        yield from _properties(description, where, schema)
        yield from _values(description, where, schema)
    for where, mapping in walk(document):
        yield from _inline(description, where, mapping)


def _properties(description: Description, where: tuple[str, ...], schema: Json) -> Iterator[str]:
    names = Counter(snake(name) for name in schema.get("properties", {}))
    for name, count in names.items():
        if count > 1:
            yield at(description, where, f"two properties become `{name}` in Python; keep one.")
    for name in schema.get("required", []):
        if name not in schema.get("properties", {}):
            yield at(description, where, f"requires `{name}`, which it does not describe.")
    for name, raw in schema.get("properties", {}).items():
        told = resolve(description.document, raw)
        if _SECRET.search(name) and told.get("type") == "string" and "format" not in told:
            complaint = (
                f"`{name}` looks like a secret; add `format: password`, which hides it in reprs."
            )
            yield at(description, where, complaint)


def _values(description: Description, where: tuple[str, ...], schema: Json) -> Iterator[str]:
    named = schema.get("x-openchami", {}).get("values")
    if named and "enum" not in description.document["components"]["schemas"].get(named, {}):
        complaint = f"its `x-openchami.values` must name an enumeration, not {named}."
        yield at(description, where, complaint)


def _inline(description: Description, where: tuple[str, ...], schema: Json) -> Iterator[str]:
    if not _is_schema(where):
        return
    named = len(where) == 3 and where[:2] == ("components", "schemas")
    if "properties" in schema and not named:
        yield at(description, where, "has an inline object; give it a name in components/schemas.")
    if "discriminator" in schema:
        yield at(description, where, "uses a discriminator, which the generator ignores.")
    if schema.get("format") == "binary":
        complaint = (
            "has `format: binary`, which models do not support: use `format: byte` for base64, "
            "and no format for text."
        )
        yield at(description, where, complaint)
    if "const" in schema and not isinstance(schema["const"], str):
        yield at(description, where, "has a `const` that is not text; give its type instead.")
    if "enum" in schema:
        for complaint in _enumeration(schema, named):
            yield at(description, where, complaint)


def _enumeration(schema: Json, named: bool) -> Iterator[str]:
    values: list[Any] = schema["enum"]
    texts = [value for value in values if isinstance(value, str)]
    members = [member(value) for value in texts]
    if not named:
        yield "has an inline enumeration; give it a name in components/schemas."
    if None in values:
        yield 'has null in its enumeration; use anyOf with `type: "null"` where it is used.'
    elif len(texts) < len(values):
        yield "has an enumeration with values that are not text; give their type instead."
    if twice := [name for name in members if members.count(name) > 1]:
        alike = ", ".join(f"`{value}`" for value in texts if member(value) == twice[0])
        yield f"has the values {alike}, which become one member {twice[0]}; leave `enum` out."


_KEYS = frozenset({"schema", "items", "additionalProperties", "not"})
_LISTS = frozenset({"allOf", "anyOf", "oneOf"})


def _is_schema(where: tuple[str, ...]) -> bool:
    """Whether the mapping found at `where` is a schema (not an example or a map of schemas)."""
    if {"example", "examples", "default", "const"} & set(where):
        return False
    if where[:2] == ("components", "schemas") and len(where) == 3:
        return True
    if len(where) >= 2 and (where[-2] in _LISTS or where[-2] == "properties"):
        return where[-3:-2] != ("properties",) or where[-2] != "properties"
    return bool(where) and where[-1] in _KEYS and where[-2:-1] != ("properties",)
