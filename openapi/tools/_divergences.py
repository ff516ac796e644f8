"""Where a server does other than its upstream description says, held against our description.

The entries are in `openapi/divergences/<service>.yaml`; the words of a check are explained at the
top of `smd.yaml` there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, TypeGuard

from jsonschema import Draft202012Validator

from ._document import Json, OperationRef, load, operations, resolve

DECISIONS = ("follow-server", "follow-upstream", "left-open")
_FIELDS = {"id", "where", "upstream", "server", "decision", "reason", "check"}


@dataclass(frozen=True)
class Divergence:
    """One difference between the upstream description and the released server."""

    id: str
    data: Json

    def complaints(self, document: Json, recordings: Path) -> list[str]:
        """What is wrong with the entry, or no longer true of it."""
        return [f"{self.id}: {what}" for what in self._complaints(document, recordings)]

    def _complaints(self, document: Json, recordings: Path) -> Iterator[str]:
        if unknown := sorted(set(self.data) - _FIELDS):
            yield f"`{unknown[0]}` is no field of an entry"
        for field in ("where", "upstream", "server", "decision"):
            if not self.data.get(field):
                yield f"says nothing in `{field}`"
        decision = self.data.get("decision")
        if decision not in DECISIONS:
            yield f"decides `{decision}`; choose one of {', '.join(DECISIONS)}"
        if decision != "follow-server" and not self.data.get("reason"):
            yield f"decides `{decision}` without a reason"
        checks = _listed(self.data.get("check", []))
        if not checks:
            yield "has no check"
        for check in checks:
            for what in _failures(document, recordings, check):
                yield f"{what} (check {json.dumps(check)})"


def divergences(root: Path, service: str) -> list[Divergence]:
    """The entries of `openapi/divergences/<service>.yaml`, in their order."""
    entries = load(root / "openapi" / "divergences" / f"{service}.yaml").get("entries", [])
    return [Divergence(str(entry.get("id")), entry) for entry in entries]


def _failures(document: Json, recordings: Path, check: Json) -> Iterator[str]:
    claims = dict(check)
    if "operation" in claims:
        yield from _about_operations(document, claims)
    elif "schema" in claims:
        for name in _listed(claims.pop("schema")):
            schema = document["components"]["schemas"].get(name)
            if schema is None:
                yield f"there is no schema {name}"
            else:
                yield from _verdicts(name, _SchemaClaims(document, schema), claims)
    elif "recording" in claims:
        yield from _about_recording(recordings, claims)
    else:
        yield "has no subject: operation, schema or recording"


def _verdicts(subject: str, words: Any, claims: Json) -> Iterator[str]:
    """Hold each claim against the method of its name."""
    if not claims:
        yield f"claims nothing of {subject}"
    for word, expected in claims.items():
        method: Callable[[Any], bool] | None = getattr(words, word, None)
        if method is None or word.startswith("_"):
            yield f"`{word}` cannot be claimed of it"
        elif not method(expected):
            yield f"{subject}: `{word}` does not hold"


def _about_operations(document: Json, claims: Json) -> Iterator[str]:
    patterns = _listed(claims.pop("operation"))
    secured = claims.pop("secured", None)
    for pattern in patterns:
        found = [
            operation
            for operation in operations(document)
            if fnmatchcase(operation.id, pattern)
            and secured in (None, bool(operation.data.get("security")))
        ]
        if not found:
            yield f"there is no operation {pattern}"
        for operation in found:
            about = dict(claims)
            if "answer" in about:
                yield from _about_answer(document, operation, about)
            yield from _verdicts(operation.id, _OperationClaims(document, operation), about)


def _about_answer(document: Json, operation: OperationRef, claims: Json) -> Iterator[str]:
    """Take `answer`, `accepts` and `refuses` out of the claims and check them."""
    status = str(claims.pop("answer"))
    response = resolve(document, operation.data["responses"].get(status, {}))
    schemas = [media["schema"] for media in response.get("content", {}).values()]
    for word in ("accepts", "refuses"):
        if word in claims:
            value = claims.pop(word)
            if not schemas or (word == "accepts") != _fits(document, schemas[0], value):
                yield f"{operation.id}: its {status} `{word}` does not hold"
    if not claims:
        claims["statuses"] = [status]


@dataclass(frozen=True)
class _OperationClaims:
    document: Json
    operation: OperationRef

    def call(self, expected: str) -> bool:
        return f"{self.operation.method.upper()} {self.operation.path}" == expected

    def path(self, pattern: str) -> bool:
        return fnmatchcase(self.operation.path, pattern)

    def statuses(self, expected: list[Any]) -> bool:
        return {str(status) for status in expected} <= set(self.operation.data["responses"])

    def lacks_statuses(self, expected: list[Any]) -> bool:
        return not {str(status) for status in expected} & set(self.operation.data["responses"])

    def media_type(self, expected: Json) -> bool:
        return all(
            list(self._response(status).get("content", {})) == [media_type]
            for status, media_type in expected.items()
        )

    def header(self, expected: Json) -> bool:
        return all(
            name in self._response(status).get("headers", {}) for status, name in expected.items()
        )

    def parameter(self, names: Any) -> bool:
        return set(_listed(names)) <= set(self._parameters())

    def lacks_parameter(self, names: Any) -> bool:
        return not set(_listed(names)) & set(self._parameters())

    def repeatable(self, names: Any) -> bool:
        return all(self._schema(name).get("type") == "array" for name in _listed(names))

    def accepts_parameter(self, expected: Json) -> bool:
        return all(self._offers(name, value) for name, value in expected.items())

    def refuses_parameter(self, expected: Json) -> bool:
        return not any(self._offers(name, value) for name, value in expected.items())

    def accepts_body(self, value: Any) -> bool:
        return _fits(self.document, self._body(), value)

    def refuses_body(self, value: Any) -> bool:
        return not _fits(self.document, self._body(), value)

    def safety(self, expected: str) -> bool:
        return bool(self.operation.data.get("x-openchami", {}).get("safety") == expected)

    def guard(self, fields: Any) -> bool:
        guard = self.operation.data.get("x-openchami", {}).get("guard", {})
        return set(_listed(fields)) <= set(guard.get("any_of", []))

    def says(self, text: str) -> bool:
        said = f"{self.operation.data.get('summary')} {self.operation.data.get('description')}"
        return text.lower() in " ".join(said.split()).lower()

    def _response(self, status: str) -> Json:
        return resolve(self.document, self.operation.data["responses"].get(status, {}))

    def _parameters(self) -> dict[str, Json]:
        found = [resolve(self.document, raw) for raw in self.operation.parameters]
        return {parameter["name"]: parameter for parameter in found}

    def _schema(self, name: str) -> Json:
        return resolve(self.document, self._parameters().get(name, {}).get("schema", {}))

    def _offers(self, name: str, value: Any) -> bool:
        schema = self._schema(name)
        return _fits(self.document, schema.get("items", schema), value)

    def _body(self) -> Json:
        body = resolve(self.document, self.operation.data["requestBody"])
        schema: Json = body["content"]["application/json"]["schema"]
        return schema


@dataclass(frozen=True)
class _SchemaClaims:
    document: Json
    schema: Json

    def properties(self, names: Any) -> bool:
        return set(_listed(names)) <= set(self.schema.get("properties", {}))

    def lacks_properties(self, names: Any) -> bool:
        return not set(_listed(names)) & set(self.schema.get("properties", {}))

    def required(self, names: Any) -> bool:
        return set(_listed(names)) <= set(self.schema.get("required", []))

    def optional(self, names: Any) -> bool:
        return self.properties(names) and not set(_listed(names)) & set(
            self.schema.get("required", [])
        )

    def enum(self, values: Any) -> bool:
        return set(_listed(values)) <= set(self.schema.get("enum", []))

    def lacks_enum(self, values: Any) -> bool:
        return not set(_listed(values)) & set(self.schema.get("enum", []))

    def accepts(self, value: Any) -> bool:
        return _fits(self.document, self.schema, value)

    def refuses(self, value: Any) -> bool:
        return not _fits(self.document, self.schema, value)


def _about_recording(recordings: Path, claims: Json) -> Iterator[str]:
    name, exchange = claims.pop("recording"), claims.pop("exchange", None)
    repeated = claims.pop("repeat", False)
    file = recordings / f"{name}.json"
    if not file.is_file():
        yield f"there is no recording {name}"
        return
    told: list[Json] = json.loads(file.read_text(encoding="utf-8"))["exchanges"]
    found = [one["response"] for one in told if one["name"] == exchange]
    if not found or (len(found) > 1 and not repeated):
        yield f"recording {name} has {len(found)} exchanges called {exchange}"
        return
    for response in found:
        yield from _verdicts(f"{name}, {exchange}", _RecordingClaims(response), claims)


@dataclass(frozen=True)
class _RecordingClaims:
    response: Json

    def status(self, expected: int) -> bool:
        return bool(self.response.get("status") == expected)

    def content_type(self, expected: str) -> bool:
        told: str = self.response.get("content_type") or ""
        return told.split(";")[0] == expected

    def header(self, expected: Json) -> bool:
        headers: Json = self.response.get("headers", {})
        return all(headers.get(name) == value for name, value in expected.items())

    def lacks_header(self, names: Any) -> bool:
        return not set(_listed(names)) & set(self.response.get("headers", {}))

    def answer(self, expected: Json) -> bool:
        return all(_point(self._body(), at) == (True, value) for at, value in expected.items())

    def has(self, pointers: Any) -> bool:
        return all(_point(self._body(), at)[0] for at in _listed(pointers))

    def lacks(self, pointers: Any) -> bool:
        return not any(_point(self._body(), at)[0] for at in _listed(pointers))

    def text(self, expected: str) -> bool:
        return bool(self.response.get("text", "") == expected)

    def _body(self) -> Any:
        return self.response.get("json")


def _fits(document: Json, schema: Json, value: Any) -> bool:
    root: Json = {"allOf": [schema], "components": document["components"]}
    return bool(Draft202012Validator(root).is_valid(value))  # pyright: ignore[reportUnknownMemberType]


def _point(value: Any, pointer: str) -> tuple[bool, Any]:
    """Whether the JSON pointer leads somewhere, and what is there. `#` is the length of a list."""
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        if _is_mapping(value) and part in value:
            value = value[part]
        elif _is_list(value) and part == "#":
            value = len(value)
        elif _is_list(value) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            return False, None
    return True, value


def _listed(value: Any) -> list[Any]:
    return value if _is_list(value) else [value]


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_mapping(value: object) -> TypeGuard[Json]:
    return isinstance(value, dict)
