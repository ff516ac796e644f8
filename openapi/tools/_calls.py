"""Operations, in the client's terms."""

from __future__ import annotations

import re
from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from ._document import Json, OperationRef, is_list, is_mapping, ref_name, resolve
from ._expand import real_path
from ._names import snake
from ._types import PythonType, Types
from ._views import Argument, Call

Property = Any  # a union of fifteen classes in openapi-python-client; told apart in _types

_ERRORS = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "403": "ForbiddenError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "409": "ConflictError",
    "429": "RateLimitedError",
    "502": "BadGatewayError",
    "503": "ServiceUnavailableError",
    "504": "GatewayTimeoutError",
}


def build_call(
    document: Json, operation: OperationRef, endpoint: Endpoint, types: Types, service: str
) -> Call:
    data = operation.data
    tag = str(data["tags"][0])
    extension = data["x-openchami"]
    parameters = {
        (parameter["in"], parameter["name"]): parameter
        for parameter in (resolve(document, raw) for raw in reversed(operation.parameters))
    }
    success, success_doc = _success(document, operation, endpoint, types)
    path_arguments = [
        _path_argument(document, prop, parameters, types) for prop in _in_path(operation, endpoint)
    ]
    query = [
        _query_argument(document, prop, parameters, types) for prop in endpoint.query_parameters
    ]
    body = _body(document, operation, endpoint, types)
    idempotent = operation.method in ("get", "put", "delete") or extension["safety"] == "read"
    errors = [
        (_ERRORS.get(status, "ServerError" if status >= "500" else "StatusError"), status, raw)
        for status, raw in data["responses"].items()
        if not status.startswith("2")
    ]
    return Call(
        id=operation.id,
        tag=tag,
        verb=operation.id.removeprefix(f"{tag}_"),
        method=operation.method.upper(),
        path=real_path(operation.path),
        summary=text(data["summary"]),
        description=text(data.get("description")),
        success=success,
        success_doc=success_doc,
        path_arguments=path_arguments,
        query=query,
        body=body,
        guard=_guard(extension.get("guard", {})),
        header=str(extension.get("result_header", "")),
        constants=extension.get("constants", {}),
        errors=[(name, text(resolve(document, raw).get("description"))) for name, _, raw in errors],
        repeatable=bool(extension.get("repeatable", idempotent)),
        secured=bool(data.get("security")),
        since=f"{service.upper()} {extension['since']}",
        names=sorted(
            {
                *success.names,
                *(name for p in endpoint.query_parameters for name in types.of(p).names),
                *(name for b in endpoint.bodies for name in types.of(b.prop).names),
            }
        ),
    )


def _success(
    document: Json, operation: OperationRef, endpoint: Endpoint, types: Types
) -> tuple[PythonType, str]:
    status = next(s for s in operation.data["responses"] if s.startswith("2"))
    response = resolve(document, operation.data["responses"][status])
    if not response.get("content"):
        return PythonType("None"), ""
    found = next(r for r in endpoint.responses.patterns if r.status_code.pattern == status)
    kind = types.of(found.prop)
    return kind, text(response.get("description"))


def _in_path(operation: OperationRef, endpoint: Endpoint) -> list[Property]:
    order = re.findall(r"{([^}]+)}", operation.path)
    by_name = {prop.name.get_untrusted_value(): prop for prop in endpoint.path_parameters}
    return [by_name[name] for name in order]


def _path_argument(
    document: Json, prop: Property, parameters: dict[tuple[str, str], Json], types: Types
) -> Argument:
    wire = str(prop.name.get_untrusted_value())
    kind = types.of(prop)
    return Argument(snake(wire), wire, kind.wide, _doc(document, parameters["path", wire]))


def _query_argument(
    document: Json, prop: Property, parameters: dict[tuple[str, str], Json], types: Types
) -> Argument:
    wire = str(prop.name.get_untrusted_value())
    kind = types.of(prop)
    parameter = parameters["query", wire]
    item = _number_ortext(document, parameter["schema"], kind.wide_item or kind.wide)
    annotation = f"OneOrMany[{item}]" if kind.item else item
    if not prop.required:
        annotation += " | None"
    return Argument(snake(wire), wire, annotation, _doc(document, parameter), not prop.required)


def _number_ortext(document: Json, raw: Json, annotation: str) -> str:
    """Text that a number may stand in, such as `17` or `!17`, takes a number as well."""
    schema = resolve(document, resolve(document, raw).get("items", raw))
    pattern = schema.get("pattern", "")
    if annotation == "str" and re.search(pattern, "17") and not re.search(pattern, "x"):
        return "int | str"
    return annotation


def _doc(document: Json, parameter: Json) -> str:
    schema = resolve(document, parameter.get("schema", {}))
    return text(parameter.get("description") or schema.get("description"))


def _body(
    document: Json, operation: OperationRef, endpoint: Endpoint, types: Types
) -> Argument | None:
    if not endpoint.bodies:
        return None
    request = resolve(document, operation.data["requestBody"])
    optional = not request.get("required", False)
    annotation = types.of(endpoint.bodies[0].prop).wide + (" | None" if optional else "")
    schema = request["content"]["application/json"].get("schema", {})
    doc = request.get("description") or resolve(document, schema).get("description")
    return Argument("body", ref_name(schema) or "", annotation, text(doc), optional)


def _guard(raw: Json) -> Json:
    """The guard's arguments, under the names the model's fields have."""
    guard: Json = {}
    for key, value in raw.items():
        if is_mapping(value):
            guard[key] = {
                snake(name): tuple(inner) if is_list(inner) else inner
                for name, inner in value.items()
            }
        elif is_list(value):
            guard[key] = tuple(snake(name) for name in value)
        else:
            guard[key] = text(value)
    return guard


def text(value: Any) -> str:
    """Text of the description without the blanks around it."""
    return str(value or "").strip()
