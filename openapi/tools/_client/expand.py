"""Converts a description to a form that the generator can read.

The generator does not support everything that a description states: one operation with two kinds
of answer, JSON labelled as text, one success with a body and one without. Here each of these
becomes a plain operation with one JSON answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from .._descriptions.document import METHODS, Json, is_list, is_mapping, ref_name, resolve, walk


def expand(document: Json) -> Json:
    """A copy of the document for the generator.

    Variants of an operation get a path of their own, `/path#operation_id`: `real_path` undoes it.
    """
    components = document["components"]
    parameters = _enumerated(document, components.get("parameters", {}))
    document = {
        **document,
        "paths": _enumerated(document, document["paths"]),
        "components": {**components, "parameters": parameters},
    }
    paths: Json = {}
    for path, item in document["paths"].items():
        shared = {key: value for key, value in item.items() if key not in METHODS}
        for method in METHODS:
            for number, operation in enumerate(_variants(document, item.get(method))):
                key = path if number == 0 else f"{path}#{operation['operationId']}"
                entry = paths.setdefault(key, dict(shared))
                entry[method] = {
                    **operation,
                    **_request_body(document, operation),
                    "responses": dict(_responses(document, operation["responses"])),
                }
    return {**document, "paths": paths, "components": _used(document, paths)}


def _enumerated(document: Json, value: Any) -> Any:
    """The value, with the enumeration in place of each schema whose `x-openchami.values` names one.

    The enumeration fits, because enumerations of the client also accept other texts, such as
    `!Node`. Fields of bodies stay `list[str]`, since a list's type has to fit exactly.
    """
    if is_list(value):
        return [_enumerated(document, one) for one in value]
    if not is_mapping(value):
        return value
    schema = resolve(document, value) if "$ref" in value else value
    name = schema.get("x-openchami", {}).get("values")
    if name is None:
        return {key: _enumerated(document, one) for key, one in value.items()}
    described = value.get("description") or schema.get("description")
    return {"$ref": f"#/components/schemas/{name}", "description": described}


def _used(document: Json, paths: Json) -> Json:
    """The components, without the schemas that only errors contain."""
    names: set[str] = set()
    queue: list[Any] = [paths]
    while queue:
        for _, mapping in walk(queue.pop()):
            name = ref_name(mapping)
            if name and name not in names:
                names.add(name)
                queue.append(resolve(document, mapping))
    components: Json = document["components"]
    schemas = {name: kept for name, kept in components.get("schemas", {}).items() if name in names}
    return {**components, "schemas": schemas}


def real_path(path: str) -> str:
    """The path of an expanded operation as the service knows it."""
    return path.partition("#")[0]


def _variants(document: Json, operation: Json | None) -> Iterator[Json]:
    """The operation itself, or each of the forms that `x-openchami.variants` makes of it."""
    if operation is None:
        return
    extension: Json = operation.get("x-openchami", {})
    for variant in extension.get("variants", [None]):
        if variant is None:
            yield operation
            continue
        gone = {*variant.get("without", []), *variant.get("with", {})}
        named = {
            key: variant[key] for key in ("operationId", "summary", "description") if key in variant
        }
        since = variant.get("since", extension.get("since"))
        yield {
            **operation,
            **named,
            "x-openchami": {**extension, "since": since, "constants": variant.get("with", {})},
            "parameters": [
                parameter
                for parameter in operation.get("parameters", [])
                if resolve(document, parameter)["name"] not in gone
            ],
            "responses": {
                status: _of_type(document, response, variant["media_type"], status)
                for status, response in operation["responses"].items()
            },
        }


def _of_type(document: Json, response: Any, media_type: str, status: str) -> Json:
    if not status.startswith("2"):
        return cast(Json, response)
    found = resolve(document, response)
    return {**found, "content": {media_type: found["content"][media_type]}}


def _request_body(document: Json, operation: Json) -> Json:
    """The body in the form that the client sends; the service may take several forms."""
    if "requestBody" not in operation:
        return {}
    found = resolve(document, operation["requestBody"])
    media_type = "application/json"
    return {"requestBody": {**found, "content": {media_type: found["content"][media_type]}}}


def _responses(document: Json, responses: Json) -> Iterator[tuple[str, Json]]:
    """Responses without an empty success if another has a body; JSON labelled as text as JSON."""
    bodies = [
        s for s in responses if s.startswith("2") and resolve(document, responses[s]).get("content")
    ]
    for status, response in responses.items():
        if status.startswith("2") and bodies and status not in bodies:
            continue
        found = resolve(document, response)
        if status.startswith("2") and found.get("content"):
            yield status, {**found, "content": dict(map(_content, found["content"].items()))}
        else:  # what an error says is the runtime's `Problem` for all services
            yield status, {key: value for key, value in found.items() if key != "content"}


def _content(entry: tuple[str, Json]) -> tuple[str, Json]:
    """JSON that is labelled as text, as the JSON it is."""
    media_type, media = entry
    inner = media.get("schema", {}).get("contentSchema")
    if inner is None:
        return media_type, media
    return "application/json", {"schema": inner}
