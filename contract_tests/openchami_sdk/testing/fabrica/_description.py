"""The description that a Fabrica service serves of itself: OpenAPI 3.0, made from its kinds.

It says less than the service does: nothing is required, and only the resources, the status,
`/health` and the description itself are in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from openchami_sdk.testing._go.shapes import TEXT, Struct
from openchami_sdk.testing.fabrica._kinds import METADATA, Kind

_PATCHES: Final = (
    "application/json",
    "application/json-patch+json",
    "application/merge-patch+json",
    "application/shorthand-patch",
)
_UID: Final = {"in": "path", "name": "uid", "required": True, "schema": {"type": "string"}}
_HEALTH: Final = {
    "type": "object",
    "required": ["status"],
    "properties": {name: {"type": "string"} for name in ("service", "status", "time", "version")},
}


def describe(title: str, kinds: Iterable[Kind]) -> dict[str, Any]:
    """The description of a service with these *kinds*."""
    paths: dict[str, Any] = {
        "/health": {"get": _plain("health", _json(_HEALTH))},
        "/openapi.json": {"get": _plain("getOpenAPISpec", _json({"type": "object"}))},
        "/docs": {"get": _plain("getSwaggerUI", {"text/html": {"schema": {"type": "string"}}})},
    }
    schemas: dict[str, Any] = {
        "DeleteResponse": _texts("message", "uid"),
        "ErrorResponse": _texts("error") | {"required": ["error"]},
    }
    for kind in kinds:
        paths |= _paths(kind)
        schemas |= _schemas(kind)
    return {
        "openapi": "3.0.0",
        "info": {"title": title, "version": "1.0.0"},
        "servers": [{"url": "http://localhost:8080"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _paths(kind: Kind) -> dict[str, Any]:
    name = kind.name
    create, update = _ref(f"Create{name}Request"), _ref(f"Update{name}Request")
    patch = {media_type: {"schema": {"type": "object"}} for media_type in _PATCHES}
    one = f"{kind.path}/{{uid}}"
    return {
        kind.path: {
            "get": _operation(kind, f"list{name}s", _list_of(name), 500),
            "post": _operation(kind, f"create{name}", _ref(name), 400, 500, body=create, ok=201),
        },
        one: {
            "parameters": [_UID],
            "get": _operation(kind, f"get{name}", _ref(name), 404, 500),
            "put": _operation(kind, f"update{name}", _ref(name), 400, 404, 500, body=update),
            "patch": _operation(kind, f"patch{name}", _ref(name), 400, 404, 422, 500, body=patch),
            "delete": _operation(kind, f"delete{name}", _ref("DeleteResponse"), 400, 404, 500),
        },
        f"{one}/status": {
            "parameters": [_UID],
            "put": _operation(
                kind, f"update{name}Status", _ref(name), 400, 404, 500, body=_ref(f"{name}Status")
            ),
            "patch": _operation(
                kind, f"patch{name}Status", _ref(name), 400, 404, 422, 500, body=patch
            ),
        },
    }


def _schemas(kind: Kind) -> dict[str, Any]:
    fields = {
        "apiVersion": TEXT,
        "kind": TEXT,
        "metadata": METADATA,
        "spec": kind.spec,
        "status": kind.status,
    }
    return {
        kind.name: Struct(kind.name, fields).schema(),
        f"{kind.name}Status": kind.status.schema(),
        f"Create{kind.name}Request": kind.request("Create").schema(),
        f"Update{kind.name}Request": kind.request("Update").schema(),
    }


def _operation(
    kind: Kind,
    operation_id: str,
    answer: dict[str, Any],
    *errors: int,
    body: dict[str, Any] | None = None,
    ok: int = 200,
) -> dict[str, Any]:
    responses = {str(status): _response(_ref("ErrorResponse")) for status in errors}
    responses[str(ok)] = _response(answer)
    operation: dict[str, Any] = {
        "operationId": operation_id,
        "tags": [kind.name],
        "responses": responses,
    }
    if body is not None:
        operation["requestBody"] = {"required": True, "content": body}
    return operation


def _plain(operation_id: str, content: dict[str, Any]) -> dict[str, Any]:
    return {
        "operationId": operation_id,
        "tags": ["Service"],
        "responses": {"200": _response(content)},
    }


def _response(content: dict[str, Any]) -> dict[str, Any]:
    return {"description": "", "content": content}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _ref(name: str) -> dict[str, Any]:
    return _json({"$ref": f"#/components/schemas/{name}"})


def _list_of(name: str) -> dict[str, Any]:
    return _json({"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}})


def _texts(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}
