"""Whether an answer fits the description."""

from __future__ import annotations

import functools
import json
from typing import Any

import jsonschema_rs

from openchami_sdk.contract.descriptions.catalogue import Operation, description
from openchami_sdk.contract.redaction import is_secret, redact
from openchami_sdk.core import http


def violations(operation: Operation, response: http.Response) -> list[str]:
    """How an answer differs from the description: status, media type, headers, body."""
    documented = operation.raw["responses"].get(str(response.status_code))
    if documented is None:
        promised = ", ".join(sorted(operation.raw["responses"]))
        return [f"status {response.status_code} is not documented (documented: {promised})"]
    documented = resolve(operation.service, documented)
    return [*_content(operation, documented, response), *_headers(operation, documented, response)]


def accepts(operation: Operation, body: Any) -> bool:
    """Whether the description allows this JSON body in a request of the operation."""
    content = resolve(operation.service, operation.raw["requestBody"])["content"]
    return fits(operation, content["application/json"]["schema"], body)


def fits(operation: Operation, schema: dict[str, Any], value: Any) -> bool:
    """Whether a schema of the operation's description allows a value."""
    try:
        valid: bool = _validator(operation.service, _frozen(schema)).is_valid(value)
    except ValueError:
        # Bytes, or no body: these are not JSON values.
        return False
    return valid


def resolve(service: str, node: dict[str, Any]) -> dict[str, Any]:
    """Follow a `$ref` into the same document."""
    while "$ref" in node:
        target: Any = description(service)
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def _content(
    operation: Operation, documented: dict[str, Any], response: http.Response
) -> list[str]:
    content: dict[str, Any] = documented.get("content", {})
    if not content:
        return (
            [f"a body of {len(response.content)} bytes where none is documented"]
            if response.content
            else []
        )
    sent = response.headers.get("content-type", "")
    base = {name.partition(";")[0].strip().lower(): media for name, media in content.items()}
    media = base.get(sent.partition(";")[0].strip().lower())
    if media is None:
        return [
            f"content type {sent or '(none)'} is not documented (documented: {', '.join(content)})"
        ]
    schema = media.get("schema")
    if schema is None:
        return []
    return _body(operation.service, schema, sent, response)


def _body(service: str, schema: dict[str, Any], sent: str, response: http.Response) -> list[str]:
    schema = resolve(service, schema)
    if "contentSchema" in schema:
        # BSS labels some of its JSON text/plain; the description says what is inside.
        schema = schema["contentSchema"]
    elif schema.get("type") == "string" and (
        "json" not in sent or schema.get("contentMediaType") == "text/plain"
    ):
        # boot-service labels one of its errors as JSON, although it is not JSON.
        return []
    try:
        value = response.json()
    except ValueError:
        return [f"the body is not JSON ({len(response.content)} bytes of {sent})"]
    try:
        errors = _first(_validator(service, _frozen(schema)).iter_errors(value), 3)
    except ValueError:  # the validator makes no error of a value with more than 255 levels
        return ["the body does not fit the description, and is nested too deeply to say where"]
    return [f"{_where(error.instance_path)}: {_message(error)}" for error in errors]


def _headers(
    operation: Operation, documented: dict[str, Any], response: http.Response
) -> list[str]:
    found: list[str] = []
    for name, header in documented.get("headers", {}).items():
        header = resolve(operation.service, header)
        if header.get("required") and name not in response.headers:
            found.append(f"the header {name} is missing")
    return found


def _first(errors: Any, count: int) -> list[Any]:
    return [error for error, _ in zip(errors, range(count), strict=False)]


def _message(error: Any) -> str:
    """What is wrong, without the value if it is a secret."""
    if error.instance_path and is_secret(error.instance_path[-1]):
        return "its value does not fit (not shown)"
    return redact(error.message)[:300]


def _where(path: list[Any]) -> str:
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)


def _frozen(schema: dict[str, Any]) -> str:
    return json.dumps(schema, sort_keys=True)


@functools.cache
def _validator(service: str, schema: str) -> Any:
    components = description(service)["components"]
    return jsonschema_rs.Draft202012Validator({**json.loads(schema), "components": components})
