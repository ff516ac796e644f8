"""Rules about examples: bodies and successes have one, and all fit their schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from .._descriptions.document import Json, OperationRef, operations, resolve
from .._descriptions.merge import Description
from ._where import at


def examples(description: Description) -> Iterator[str]:
    document = description.document
    for operation in operations(document):
        where = ("paths", operation.path, operation.method)
        for place, holder in _holders(document, operation):
            found = list(_values(holder))
            if not found and place in ("body", "success"):
                yield at(description, where, f"its {place} has no example; add a real one.")
            for value in found:
                for error in _mismatches(document, holder.get("schema", {}), value):
                    yield at(description, where, f"the example of its {place} {error}")


def _holders(document: Json, operation: OperationRef) -> Iterator[tuple[str, Json]]:
    """What may carry an example: JSON bodies, JSON answers and parameters."""
    for raw in operation.parameters:
        parameter = resolve(document, raw)
        yield f"parameter {parameter['name']}", parameter
    if "requestBody" in operation.data:
        content = resolve(document, operation.data["requestBody"]).get("content", {})
        for media in content.values():
            yield "body", media
    for status, raw in operation.data.get("responses", {}).items():
        for media_type, media in resolve(document, raw).get("content", {}).items():
            shown = "json" in media_type and status.startswith("2")
            yield "success" if shown else f"{status} answer", media


def _values(holder: Json) -> Iterator[Any]:
    if "example" in holder:
        yield holder["example"]
    for example in holder.get("examples", {}).values():
        yield example.get("value")


def _mismatches(document: Json, schema: Json, value: Any) -> Iterator[str]:
    root: Json = {"allOf": [schema], "components": document["components"]}
    for error in list(Draft202012Validator(root).iter_errors(value))[:3]:  # pyright: ignore[reportUnknownMemberType]
        message = error.message
        shown = message if len(message) <= 200 else f"{message[:200]}…"
        yield f"does not fit its schema at {error.json_path}: {shown}"
