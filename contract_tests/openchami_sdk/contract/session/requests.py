"""Requests that are made from the description: well-formed paths, and invalid input."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.descriptions.conformance import resolve
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core.encoding import escaped

NO_XNAME = "not-an-xname"
NO_NUMBER = "not-a-number"
NO_VALUE = "no such value"
FREE_TEXT = frozenset({"service", "fruid", "id"})
"""Path parameters for which any string is a legal value."""


@attrs.frozen
class BadRequest:
    """A request with invalid input: the name of the parameter (or `body`), and what is wrong."""

    name: str
    label: str
    path: str
    query: dict[str, str] = attrs.field(factory=dict[str, str])
    body: dict[str, Any] = attrs.field(factory=dict[str, Any])


def parameters(operation: Operation, where: str) -> list[dict[str, Any]]:
    """The parameters of an operation in `path`, `query` or `header`."""
    every = [resolve(operation.service, raw) for raw in operation.raw.get("parameters", ())]
    return [parameter for parameter in every if parameter["in"] == where]


def example_path(session: Session, operation: Operation, **values: str) -> str:
    """The path with well-formed values, which name only objects of the run, or none."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        return escaped(values.get(name) or _absent(session, operation, name))

    return re.sub(r"\{([^}]+)\}", value, operation.path)


def _absent(session: Session, operation: Operation, name: str) -> str:
    schema = _schema(operation, name)
    if "integer" in json.dumps(schema.get("type", "")):
        return "999999999"
    if "label" in name or "partition" in name:
        return session.name("absent") if "label" in name else session.partition(98)
    if "ip" in name.lower():
        return "192.0.2.99"
    if name == "service":
        return "UpdateService"
    if name == "fruid":
        return session.name("fru")
    if operation.tag == "ethernet_interfaces":
        return session.target.mac_prefix.replace(":", "") + "ffff"
    if operation.tag in ("subscriptions", "discovery"):
        return "999999999"
    return session.target.absent_node


def _schema(operation: Operation, name: str) -> dict[str, Any]:
    found = next(p for p in parameters(operation, "path") if p["name"] == name)
    return resolve(operation.service, found["schema"])


def bad_requests(session: Session, operation: Operation) -> list[BadRequest]:
    """Every kind of invalid input that can be made from an operation's description."""
    good = example_path(session, operation)
    found: list[BadRequest] = []
    for parameter in parameters(operation, "path"):
        name = parameter["name"]
        if name not in FREE_TEXT:
            found.append(
                BadRequest(
                    name,
                    f"{NO_XNAME!r} as {name}",
                    example_path(session, operation, **{name: NO_XNAME}),
                    body=_example_body(operation),
                )
            )
    for parameter in parameters(operation, "query"):
        if bad := _bad_value(operation.service, parameter):
            name = parameter["name"]
            found.append(BadRequest(name, f"{bad!r} as {name}", good, query={name: bad}))
    if "requestBody" in operation.raw:
        headers = {"Content-Type": "application/json"}
        found.append(
            BadRequest(
                "body", "an incomplete JSON body", good, body={"content": b'{"', "headers": headers}
            )
        )
    return found


def _bad_value(service: str, parameter: dict[str, Any]) -> str | None:
    """A value that the parameter's type does not allow; None if every string is allowed."""
    schema = resolve(service, parameter["schema"])
    if schema.get("type") == "array":
        schema = resolve(service, schema["items"])
    if schema.get("type") in ("integer", "boolean", "number"):
        return NO_NUMBER
    if "enum" in schema or re.search(schema.get("pattern", ""), NO_VALUE) is None:
        return NO_VALUE
    return None


def _example_body(operation: Operation) -> dict[str, Any]:
    """The description's example of the body, so that only the path is wrong."""
    for media in operation.raw.get("requestBody", {}).get("content", {}).values():
        if "example" in media:
            return {"json": media["example"]}
        for example in media.get("examples", {}).values():
            return {"json": resolve(operation.service, example)["value"]}
    return {}
