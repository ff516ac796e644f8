"""Operations, in the client's terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from .._descriptions.document import (
    NEVER_MET,
    Json,
    OperationRef,
    is_list,
    is_mapping,
    is_partial,
    operations,
    ref_name,
    resolve,
    wants_token,
)
from .expand import real_path
from .names import argument, snake
from .types import Property, PythonType, Types
from .views import Argument, Call

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


@dataclass(frozen=True)
class Calls:
    """Builds a service's calls from its (expanded) description and what the parser made of it."""

    document: Json
    types: Types

    def build(self, operation: OperationRef, endpoint: Endpoint) -> Call:
        """One operation, with its arguments in the order a caller gives them."""
        data, extension = operation.data, operation.data["x-openchami"]
        tag = str(data["tags"][0])
        success, success_doc = self._success(operation, endpoint)
        idempotent = operation.method in ("get", "put", "delete") or extension["safety"] == "read"
        return Call(
            id=operation.id,
            tag=tag,
            verb=operation.id.removeprefix(f"{tag}_"),
            method=operation.method.upper(),
            path=real_path(operation.path),
            summary=phrase(data["summary"]),
            description=text(data.get("description")),
            success=success,
            success_doc=success_doc,
            path_arguments=list(self._path(operation, endpoint)),
            query=list(self._query(operation, endpoint)),
            body=self._body(operation, endpoint),
            guard=_guard(extension.get("guard", {})),
            bad_request=str(extension.get("bad_request", "")),
            split=tuple(extension.get("split", ())),
            with_body=self._with_body(extension.get("with_body", "")),
            kinds=extension.get("kinds", {}),
            header=str(extension.get("result_header", "")),
            constants=extension.get("constants", {}),
            errors=list(self._errors(operation)),
            repeatable=bool(extension.get("repeatable", idempotent)),
            security=self._security(operation),
            public=operation.data.get("security") == [],
            since=f"{self._short_title()} {extension['since']}",
            names=sorted({*success.names, *self._argument_names(endpoint)}),
        )

    def _with_body(self, name: str) -> str:
        """The other call, as a program writes it: `components.query`."""
        other = next((one for one in operations(self.document) if one.id == name), None)
        if other is None:
            return ""
        tag = str(other.data["tags"][0])
        return f"{tag}.{name.removeprefix(f'{tag}_')}"

    def _security(self, operation: OperationRef) -> str:
        """Who may make the call, in words."""
        if wants_token(self.document, operation):
            return "needs a token if the service checks tokens"
        if operation.data.get("security"):
            return "this release does not check tokens"
        return "needs no token"

    def _short_title(self) -> str:
        """The name in brackets at the end of the title, `BSS`, or the title itself."""
        title = str(self.document["info"]["title"])
        found = re.search(r"\((.+)\)$", title)
        return found[1] if found else title.removeprefix("OpenCHAMI ")

    def _success(self, operation: OperationRef, endpoint: Endpoint) -> tuple[PythonType, str]:
        """The type of a success, and its description."""
        responses: Json = operation.data["responses"]
        status = next(status for status in responses if status.startswith("2"))
        response = resolve(self.document, responses[status])
        if not response.get("content"):
            return PythonType("None"), ""
        found = next(r for r in endpoint.responses.patterns if r.status_code.pattern == status)
        return self.types.of(found.prop), phrase(response.get("description"))

    def _path(self, operation: OperationRef, endpoint: Endpoint) -> Iterator[Argument]:
        props = {str(p.name.get_untrusted_value()): p for p in endpoint.path_parameters}
        described = self._described(operation, "path")
        for wire in re.findall(r"{([^}]+)}", operation.path):
            doc = self._doc(described[wire])
            yield Argument(argument(wire), wire, self.types.of(props[wire]).wide, doc)

    def _query(self, operation: OperationRef, endpoint: Endpoint) -> Iterator[Argument]:
        described = self._described(operation, "query")
        for prop in endpoint.query_parameters:
            wire = str(prop.name.get_untrusted_value())
            kind = self.types.of(prop)
            annotation = self._number_or_text(described[wire], kind.wide_item or kind.wide)
            if kind.item:
                annotation = f"OneOrMany[{annotation}]"
            if not prop.required:
                annotation += " | None"
            doc = self._doc(described[wire])
            yield Argument(argument(wire), wire, annotation, doc, not prop.required)

    def _body(self, operation: OperationRef, endpoint: Endpoint) -> Argument | None:
        if not endpoint.bodies:
            return None
        request = resolve(self.document, operation.data["requestBody"])
        schema = request["content"]["application/json"]["schema"]
        optional = not request.get("required", False)
        kind = self.types.of(endpoint.bodies[0].prop)
        annotation = kind.wide + (" | None" if optional else "")
        parts = (kind.item or kind.code).split(" | ")
        models = tuple(part for part in parts if part in kind.names)
        told = resolve(self.document, schema)
        return Argument(
            "body",
            ref_name(schema) or "",
            annotation,
            phrase(request.get("description") or told.get("description")),
            optional,
            models,
            bool(kind.item),
            is_partial(told),
        )

    def _errors(self, operation: OperationRef) -> Iterator[tuple[str, str]]:
        """The error class and the meaning of each described status."""
        for status, raw in operation.data["responses"].items():
            if not status.startswith("2") and status not in NEVER_MET:
                name = _ERRORS.get(status, "ServerError" if status >= "500" else "StatusError")
                yield name, phrase(resolve(self.document, raw).get("description"))

    def _argument_names(self, endpoint: Endpoint) -> Iterator[str]:
        props: list[Property] = [*endpoint.query_parameters, *(b.prop for b in endpoint.bodies)]
        for prop in props:
            yield from self.types.of(prop).names

    def _described(self, operation: OperationRef, place: str) -> dict[str, Json]:
        """The operation's parameters in one place, by name; its own replace its path's."""
        found = [resolve(self.document, raw) for raw in reversed(operation.parameters)]
        return {str(one["name"]): one for one in found if one["in"] == place}

    def _doc(self, parameter: Json) -> str:
        schema = resolve(self.document, parameter["schema"])
        return phrase(parameter.get("description") or schema.get("description"))

    def _number_or_text(self, parameter: Json, annotation: str) -> str:
        """Text that can be a number, such as `17` or `!17`, also takes a number."""
        schema = resolve(self.document, parameter["schema"])
        if annotation == "str" and stands_for(self.document, schema.get("items", schema)) == "int":
            return "int | str"
        return annotation


def stands_for(document: Json, schema: Json) -> str:
    """The type that a text can represent: `int` for `17`, `bool` for `true`, empty for others."""
    pattern = resolve(document, schema).get("pattern", "")
    if re.search(pattern, "x"):
        return ""
    return next((k for k, one in (("int", "17"), ("bool", "true")) if re.search(pattern, one)), "")


def _guard(raw: Json) -> Json:
    """The guard's arguments, with the names of the model's fields."""
    guard: Json = {}
    for key, value in raw.items():
        if is_mapping(value):
            guard[key] = {
                _attribute(name): tuple(inner) if is_list(inner) else inner
                for name, inner in value.items()
            }
        elif is_list(value):
            guard[key] = tuple(_attribute(name) for name in value)
        else:
            guard[key] = phrase(value)
    return guard


def _attribute(name: str) -> str:
    """The member that a guard checks: `spec.bootMac` is `spec.boot_mac` of the model."""
    return ".".join(map(snake, name.split(".")))


# A line that must stay on its own: an entry of a list, a row of a table, indented code.
_OWN_LINE = re.compile(r"[-*|#>] ?|\d+\. |\s")


def text(value: Any) -> str:
    """Text of the description, each paragraph on one line; the docstring wraps it again."""
    result = ""
    for line in str(value or "").strip().splitlines():
        joined = result[-1:] not in ("", "\n") and line.strip() and not _OWN_LINE.match(line)
        result += f" {line.strip()}" if joined else f"\n{line.rstrip()}"
    return result.strip("\n")


def phrase(value: Any) -> str:
    """Text of the description on one line, for an entry of a docstring's list."""
    return " ".join(str(value or "").split())
