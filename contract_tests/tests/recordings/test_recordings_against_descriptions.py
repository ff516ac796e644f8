"""The descriptions hold for everything the real services were recorded to answer and accept."""

from __future__ import annotations

import functools
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import attrs
import httpx
import jsonschema_rs
import pytest

from contract_tests.tests.recordings.replay import RECORDINGS, value_at
from openchami_sdk.contract.descriptions.catalogue import Operation, description, operations
from openchami_sdk.contract.descriptions.conformance import resolve, violations
from openchami_sdk.contract.json_values import is_list, is_object

BASE_PATHS = {"boot": "", "bss": "", "smd": "/hsm/v2"}
FILES = sorted(path for service in BASE_PATHS for path in (RECORDINGS / service).rglob("*.json"))
LENIENT = Path(__file__).with_name("lenient_bodies.toml")

# What stands for a value in a recording, and a plausible one of its kind.
STAND_INS: dict[str, Any] = {
    "<timestamp>": "2026-01-05T10:00:00Z",
    "<uuid>": "5a1f0c1e-8a1b-4a6e-9d0e-2f1f7a3c9b10",
    "<int>": 7,
    "<text>": "a sentence",
    "<any>": "anything",
}
# Media types of a 405, which may be labelled without having a body.
EMPTY_405S = ("", "application/problem+json", "application/json;version=v1")
# What is for people and not described.
PAGES = ("/docs",)
# Described as the twins of operations that were recorded: the same handler under another path.
UNRECORDED = {"boot.legacy_parameters_set"}
# Where a recording masks a reason: those of locks are words of a list.
REASON = "Locked"


def _label(path: Path) -> str:
    return str(path.relative_to(RECORDINGS).with_suffix(""))


@functools.cache
def _lenient() -> dict[str, set[str]]:
    """The exchanges with a body that is accepted but not described, by recording."""
    found: dict[str, set[str]] = {}
    for exchanges in tomllib.loads(LENIENT.read_text(encoding="utf-8")).values():
        for recording, names in exchanges.items():
            found.setdefault(recording, set()).update(names)
    return found


@attrs.frozen
class Exchange:
    """One recorded exchange with its placeholders filled in."""

    recording: str
    service: str
    raw: dict[str, Any]
    request: dict[str, Any]
    response: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.raw["name"])

    @property
    def operation(self) -> Operation | None:
        """The described operation that was called, None if the descriptions have none."""
        method, _, template = str(self.raw["operation"]).partition(" ")
        return _operations().get(
            (self.service, method, _shape(BASE_PATHS[self.service] + template))
        )

    @property
    def routed(self) -> bool:
        """Whether the request's path is one of the operation's; a router's own answer otherwise."""
        operation = self.operation
        if operation is None:
            return False
        pattern = re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(operation.path))
        return re.fullmatch(f"{pattern}/?", self.path) is not None

    @property
    def path(self) -> str:
        """The path that was requested, without its query."""
        return str(self.request["path"]).partition("?")[0]

    @property
    def media_type(self) -> str:
        """The media type of the request's body, as the descriptions write it."""
        sent: str = self.request.get("headers", {}).get("Content-Type", "")
        return sent.partition(";")[0].strip().lower()

    @property
    def accepted(self) -> bool:
        """Whether the operation did what it was asked for."""
        return self.routed and 200 <= self.response.get("status", 500) < 300

    @property
    def crashed(self) -> bool:
        """Whether the real service answered by breaking down: nothing to hold a description to."""
        empty = "json" not in self.response and "text" not in self.response
        status, content_type = self.response.get("status"), self.response.get("content_type")
        return "dropped" in self.response or (status == 500 and content_type is None and empty)


@pytest.mark.parametrize("path", FILES, ids=_label)
def test_recorded_answers_are_as_described(path: Path) -> None:
    """Every recorded answer of a described operation is one that the description promises."""
    broken: list[str] = []
    for exchange in _exchanges(path):
        operation = exchange.operation
        if operation is None or not exchange.routed:
            broken += [f"{exchange.name}: {problem}" for problem in _outside(exchange)]
        elif not exchange.crashed:
            broken += [
                f"{exchange.name}: {operation.id}: {problem}"
                for problem in [*violations(operation, _answer(exchange)), *_headers(exchange)]
            ]
    assert broken == []


@pytest.mark.parametrize("path", FILES, ids=_label)
def test_accepted_bodies_are_as_described(path: Path) -> None:
    """Every recorded body that was accepted is a described one, or a known leniency."""
    refused: dict[str, str] = {}
    for exchange in _exchanges(path):
        if exchange.accepted and (problem := _body_problem(exchange)):
            refused[exchange.name] = problem
    assert set(refused) == _lenient().get(_label(path), set()), refused


def test_lenient_bodies_are_recorded_ones() -> None:
    """The list of leniencies names recordings that exist."""
    assert set(_lenient()) <= {_label(path) for path in FILES}


@pytest.mark.parametrize("service", sorted(BASE_PATHS))
def test_every_operation_was_recorded(service: str) -> None:
    """No operation is described that the real service was not asked for, with success."""
    succeeded = {
        exchange.operation.id
        for path in FILES
        for exchange in _exchanges(path)
        if exchange.operation and exchange.accepted
    }
    described = {operation.id for operation in operations(service)}
    assert described - succeeded - UNRECORDED == set()


@functools.cache
def _operations() -> dict[tuple[str, str, str], Operation]:
    return {
        (op.service, op.method, _shape(op.path)): op
        for service in BASE_PATHS
        for op in operations(service)
    }


def _shape(template: str) -> str:
    """A path template without the names of its parameters, which are ours to choose."""
    return re.sub(r"\{.*?\}", "{}", template)


@functools.cache
def _exchanges(path: Path) -> tuple[Exchange, ...]:
    recording = json.loads(path.read_text(encoding="utf-8"))
    captured: dict[str, Any] = {}
    exchanges: list[Exchange] = []
    for raw in recording["exchanges"]:
        request, response = _filled(raw["request"], captured), _filled(raw["response"], captured)
        exchanges.append(Exchange(recording["name"], recording["service"], raw, request, response))
        for name, pointer in raw.get("capture", {}).items():
            captured[name] = value_at(response.get("json"), pointer)
    return tuple(exchanges)


def _filled(value: Any, captured: dict[str, Any], key: str = "") -> Any:
    """The value with plausible ones in the place of placeholders and captured ones."""
    if is_object(value):
        return {name: _filled(child, captured, name) for name, child in value.items()}
    if is_list(value):
        return [_filled(child, captured, key) for child in value]
    if not isinstance(value, str):
        return value
    if key == "Reason" and value == "<text>":
        return REASON
    known = {**STAND_INS, **{f"${{{name}}}": found for name, found in captured.items()}}
    if value in known:
        return known[value]
    for placeholder, found in known.items():
        value = value.replace(placeholder, str(found))
    return value


def _answer(exchange: Exchange) -> httpx.Response:
    recorded = exchange.response
    headers = dict(recorded.get("headers", {}))
    if recorded.get("content_type"):
        headers["Content-Type"] = recorded["content_type"]
    content = b""
    if exchange.raw["response"].get("json") == "<any>":  # a document that was not recorded
        content = b"{}"
    elif "json" in recorded:
        content = json.dumps(recorded["json"]).encode()
    elif "text" in recorded:
        content = recorded["text"].encode()
    return httpx.Response(recorded["status"], headers=headers, content=content)


def _headers(exchange: Exchange) -> list[str]:
    """Recorded headers that mean something to callers but are not described."""
    assert exchange.operation is not None
    documented = exchange.operation.raw["responses"].get(str(exchange.response["status"]), {})
    described = {name.lower() for name in resolve(exchange.service, documented).get("headers", {})}
    sent = set(exchange.response.get("headers", {}))
    return [f"the header {name} is not described" for name in sent if name.lower() not in described]


def _outside(exchange: Exchange) -> list[str]:
    """Complain unless it is the router's refusal or another method of a described path."""
    status, content_type = exchange.response["status"], exchange.response["content_type"] or ""
    if status == 404 and content_type.startswith("text/plain"):
        return []
    if status == 405 and content_type in EMPTY_405S:
        return []
    if exchange.service == "boot" and (
        (status == 301 and exchange.path.endswith("/"))
        or (status == 406 and b"Unsupported version" in _answer(exchange).content)
        or exchange.path in PAGES
    ):
        return []
    path = _shape(BASE_PATHS[exchange.service] + exchange.raw["operation"].partition(" ")[2])
    described = {shape for service, _, shape in _operations() if service == exchange.service}
    if path in described and exchange.operation is None:
        return []
    return [f"{exchange.raw['operation']} is answered {status} but not described"]


@functools.cache
def _validator(operation: Operation, media_type: str) -> jsonschema_rs.Draft202012Validator | None:
    body = resolve(operation.service, operation.raw.get("requestBody", {}))
    content = body.get("content", {})
    schema = content.get(media_type, content.get("application/json", {})).get("schema")
    if schema is None:
        return None
    components = description(operation.service)["components"]
    return jsonschema_rs.Draft202012Validator({"allOf": [schema], "components": components})


def _body_problem(exchange: Exchange) -> str | None:
    """Why the accepted body, if any, is not one that the description offers."""
    if "json" not in exchange.request:
        return None
    assert exchange.operation is not None
    validator = _validator(exchange.operation, exchange.media_type)
    if validator is None:
        return "no body is described"
    for error in validator.iter_errors(exchange.request["json"]):
        return f"{error.instance_path}: {error.message[:200]}"
    return None
