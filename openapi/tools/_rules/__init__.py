"""Rules for a description, in addition to valid OpenAPI 3.1.

Each rule prevents a fault in the generated client or for a reader: a model that overwrites another,
an operation that is missing, an example that is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from .._descriptions.document import DescriptionError, lookup, resolve, walk
from .._descriptions.merge import Description
from ._examples import examples
from ._operations import operation_rules
from ._schemas import schemas
from ._service import info, tags
from ._where import at

__all__ = ["check"]


def check(description: Description) -> None:
    """Raise DescriptionError with every complaint about the description, one a line."""
    try:
        complaints = _complaints(description) or [*_specification(description)]
    except Exception:
        # The rules need a valid OpenAPI document; the specification's check says what is not valid.
        complaints = [*_specification(description)]
        if not complaints:
            raise
    if complaints:
        raise DescriptionError("\n".join(complaints))


def _complaints(description: Description) -> list[str]:
    # The other rules fail if a target is missing.
    return [*_references(description)] or [
        *schemas(description),
        *info(description),
        *tags(description),
        *operation_rules(description),
        *_unused(description),
        *examples(description),
    ]


def _specification(description: Description) -> Iterator[str]:
    where = f"openapi/{description.service}"
    try:
        for error in OpenAPIV31SpecValidator(description.document).iter_errors():
            path = "/".join(str(part) for part in error.absolute_path)
            message = error.message.splitlines()[0][:300]
            yield f"{where}: {path}: is not OpenAPI 3.1: {message}"
    except Exception as error:
        yield f"{where}: is not OpenAPI 3.1: its check fails with {type(error).__name__}."


def _references(description: Description) -> Iterator[str]:
    document = description.document
    for where, mapping in walk(document):
        if "$ref" in mapping and where[-1:] != ("properties",):
            try:
                resolve(document, mapping)
            except KeyError as error:
                yield at(
                    description,
                    where,
                    f"the reference {error} has no target; define it or correct the reference.",
                )


def _unused(description: Description) -> Iterator[str]:
    document = description.document
    used: set[str] = set()
    queue: list[Any] = [document["paths"]]
    while queue:
        for _, mapping in walk(queue.pop()):
            ref = mapping.get("$ref")
            if isinstance(ref, str) and ref not in used:
                used.add(ref)
                queue.append(lookup(document, ref))
    for kind, entries in document["components"].items():
        for name in entries if kind != "securitySchemes" else ():
            if f"#/components/{kind}/{name}" not in used:
                where = ("components", kind, name)
                yield at(description, where, "is not used; use it or remove it.")
