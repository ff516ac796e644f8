"""The claims that an entry of `openapi/divergences` can make.

Each class is for one kind of subject; each of its methods checks one claim and returns whether it
is true. `openapi/divergences/smd.yaml` explains the claims.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from .._descriptions.document import Json, OperationRef, is_list, is_mapping, resolve


@dataclass(frozen=True)
class OperationClaims:
    """Claims about an operation of the description."""

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
        return set(listed(names)) <= set(self._parameters())

    def lacks_parameter(self, names: Any) -> bool:
        return not set(listed(names)) & set(self._parameters())

    def repeatable(self, names: Any) -> bool:
        return all(self._schema(name).get("type") == "array" for name in listed(names))

    def accepts_parameter(self, expected: Json) -> bool:
        return all(self._offers(name, value) for name, value in expected.items())

    def refuses_parameter(self, expected: Json) -> bool:
        return not any(self._offers(name, value) for name, value in expected.items())

    def accepts_body(self, value: Any) -> bool:
        return fits(self.document, self._body(), value)

    def refuses_body(self, value: Any) -> bool:
        return not fits(self.document, self._body(), value)

    def body_media(self, names: Any) -> bool:
        return set(listed(names)) <= set(self._body_content())

    def lacks_body_media(self, names: Any) -> bool:
        return not set(listed(names)) & set(self._body_content())

    def safety(self, expected: str) -> bool:
        return bool(self.operation.data.get("x-openchami", {}).get("safety") == expected)

    def guard(self, fields: Any) -> bool:
        guard = self.operation.data.get("x-openchami", {}).get("guard", {})
        return set(listed(fields)) <= set(guard.get("any_of", []))

    def says(self, text: str) -> bool:
        return _says(self.operation.data, text)

    def _response(self, status: str) -> Json:
        return resolve(self.document, self.operation.data["responses"].get(status, {}))

    def _parameters(self) -> dict[str, Json]:
        found = [resolve(self.document, raw) for raw in self.operation.parameters]
        return {parameter["name"]: parameter for parameter in found}

    def _schema(self, name: str) -> Json:
        return resolve(self.document, self._parameters().get(name, {}).get("schema", {}))

    def _offers(self, name: str, value: Any) -> bool:
        schema = self._schema(name)
        return fits(self.document, schema.get("items", schema), value)

    def _body_content(self) -> Json:
        content: Json = resolve(self.document, self.operation.data["requestBody"])["content"]
        return content

    def _body(self) -> Json:
        schema: Json = self._body_content()["application/json"]["schema"]
        return schema


@dataclass(frozen=True)
class SchemaClaims:
    """Claims about a schema of the description."""

    document: Json
    schema: Json

    def properties(self, names: Any) -> bool:
        return set(listed(names)) <= set(self.schema.get("properties", {}))

    def lacks_properties(self, names: Any) -> bool:
        return not set(listed(names)) & set(self.schema.get("properties", {}))

    def required(self, names: Any) -> bool:
        return set(listed(names)) <= set(self.schema.get("required", []))

    def optional(self, names: Any) -> bool:
        return self.properties(names) and not set(listed(names)) & set(
            self.schema.get("required", [])
        )

    def enum(self, values: Any) -> bool:
        return set(listed(values)) <= set(self.schema.get("enum", []))

    def lacks_enum(self, values: Any) -> bool:
        return not set(listed(values)) & set(self.schema.get("enum", []))

    def limit(self, expected: Json) -> bool:
        return all(self.schema.get(word) == bound for word, bound in expected.items())

    def says(self, text: str) -> bool:
        return _says(self.schema, text)

    def accepts(self, value: Any) -> bool:
        return fits(self.document, self.schema, value)

    def refuses(self, value: Any) -> bool:
        return not fits(self.document, self.schema, value)


@dataclass(frozen=True)
class RecordingClaims:
    """Claims about a recorded answer."""

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
        return not set(listed(names)) & set(self.response.get("headers", {}))

    def answer(self, expected: Json) -> bool:
        return all(_point(self._body(), at) == (True, value) for at, value in expected.items())

    def has(self, pointers: Any) -> bool:
        return all(_point(self._body(), at)[0] for at in listed(pointers))

    def lacks(self, pointers: Any) -> bool:
        return not any(_point(self._body(), at)[0] for at in listed(pointers))

    def text(self, expected: str) -> bool:
        return bool(self.response.get("text", "") == expected)

    def contains(self, expected: str) -> bool:
        return expected in self.response.get("text", "")

    def dropped(self, expected: bool) -> bool:
        return bool(self.response.get("dropped", False)) == expected

    def _body(self) -> Any:
        return self.response.get("json")


def _says(described: Json, text: str) -> bool:
    """Whether its summary or description contains the words; line breaks do not matter."""
    said = f"{described.get('summary')} {described.get('description')}"
    return text.lower() in " ".join(said.split()).lower()


def fits(document: Json, schema: Json, value: Any) -> bool:
    """Whether the schema of the document allows the value."""
    root: Json = {"allOf": [schema], "components": document["components"]}
    return bool(Draft202012Validator(root).is_valid(value))  # pyright: ignore[reportUnknownMemberType]


def _point(value: Any, pointer: str) -> tuple[bool, Any]:
    """Whether the JSON pointer leads somewhere, and what is there. `#` is the length of a list."""
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        if is_mapping(value) and part in value:
            value = value[part]
        elif is_list(value) and part == "#":
            value = len(value)
        elif is_list(value) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            return False, None
    return True, value


def listed(value: Any) -> list[Any]:
    """The list itself, or a list of the one value."""
    return value if is_list(value) else [value]
