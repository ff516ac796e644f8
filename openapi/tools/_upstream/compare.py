"""Finds the differences between an upstream description and ours.

Both are read unchanged (Swagger 2.0 or OpenAPI 3) and compared operation by operation and schema by
schema; the names of schemas and path parameters do not matter. Texts, examples, patterns and
formats are not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, TypeAlias

from .._descriptions.document import Json, OperationRef, operations, ref_name, resolve, wants_token
from .shapes import Shape, nullable, shape_of

_Calls: TypeAlias = dict[str, OperationRef]


@dataclass(frozen=True, order=True)
class Change:
    """One difference. `added` is what only upstream has, `removed` is what only ours has."""

    where: str
    kind: str
    what: str
    change: str
    ours: str | None = field(default=None, compare=False)
    upstream: str | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        """The text that patterns in `openapi/sources.toml` are compared with."""
        return " ".join(part for part in (self.change, self.kind, self.where, self.what) if part)

    def as_json(self) -> dict[str, str | None]:
        """For `--json`."""
        return {"key": self.key, **asdict(self)}

    def __str__(self) -> str:
        if self.change != "changed":
            return self.key
        return f"{self.key}: upstream {self.upstream}, ours {self.ours}"


def compare(ours: Json, upstream: Json) -> list[Change]:
    """Every difference, sorted by where it is."""
    return sorted(set(_Comparison(ours, upstream).changes()))


def shared_calls(ours: Json, upstream: Json) -> int:
    """How many operations the two have in common."""
    mine, theirs = _aligned(ours, upstream)
    return len(set(mine) & set(theirs))


@dataclass(frozen=True)
class _Comparison:
    ours: Json
    upstream: Json
    seen: set[tuple[str, str, bool]] = field(default_factory=set[tuple[str, str, bool]])

    def changes(self) -> Iterator[Change]:
        mine, theirs = _aligned(self.ours, self.upstream)
        yield from _presence("operation", "", set(mine), set(theirs))
        for call in sorted(set(mine) & set(theirs)):
            yield from self._operation(call, mine[call], theirs[call])

    def _operation(self, call: str, mine: OperationRef, theirs: OperationRef) -> Iterator[Change]:
        yield from _trait(
            "security", call, wants_token(self.ours, mine), wants_token(self.upstream, theirs)
        )
        my_parameters = _parameters(self.ours, mine)
        their_parameters = _parameters(self.upstream, theirs)
        yield from _presence("parameter", call, set(my_parameters), set(their_parameters))
        for name in sorted(set(my_parameters) & set(their_parameters)):
            yield from self._parameter(
                f"{call} {name}", my_parameters[name], their_parameters[name]
            )
        my_statuses, their_statuses = _statuses(mine), _statuses(theirs)
        yield from _presence("status", call, set(my_statuses), set(their_statuses))
        yield from self._content(
            f"{call} body", _body(self.ours, mine), _body(self.upstream, theirs), sent=True
        )
        for status in sorted(set(my_statuses) & set(their_statuses)):
            my_media = _media_types(self.ours, mine, my_statuses[status])
            their_media = _media_types(self.upstream, theirs, their_statuses[status])
            if my_media and their_media:
                yield from _presence("media", f"{call} {status}", my_media, their_media)
        mine_answered = _answers(self.ours, my_statuses)
        theirs_answered = _answers(self.upstream, their_statuses)
        for status in sorted(set(mine_answered) & set(theirs_answered)):
            where = f"{call} {status}"
            yield from self._content(where, mine_answered[status], theirs_answered[status])

    def _parameter(self, where: str, mine: Json, theirs: Json) -> Iterator[Change]:
        yield from _trait("required", where, mine.get("required"), theirs.get("required"))
        my_shape = shape_of(self.ours, _parameter_schema(mine))
        their_shape = shape_of(self.upstream, _parameter_schema(theirs))
        yield from _trait(
            "repetition", where, my_shape.items is not None, their_shape.items is not None
        )
        my_item, their_item = my_shape.item or my_shape, their_shape.item or their_shape
        yield from _type(where, my_item, their_item)
        yield from _enum(where, my_item, their_item)

    def _content(self, where: str, mine: Any, theirs: Any, sent: bool = False) -> Iterator[Change]:
        yield from _trait("content", where, mine is not None, theirs is not None)
        if mine is not None and theirs is not None:
            yield from self._schema(where, mine, theirs, sent)

    def _schema(self, where: str, mine: Any, theirs: Any, sent: bool) -> Iterator[Change]:
        """Compare two schemas; a pair of named ones only once, under our name."""
        yield from _trait("null", where, nullable(mine), nullable(theirs))
        mine, theirs = nullable(mine) or mine, nullable(theirs) or theirs
        my_name, their_name = ref_name(mine), ref_name(theirs)
        if my_name:
            where = my_name
            pair = (my_name, their_name or repr(theirs), sent)
            if pair in self.seen:
                return
            self.seen.add(pair)
        my_shape, their_shape = shape_of(self.ours, mine), shape_of(self.upstream, theirs)
        yield from _type(where, my_shape, their_shape)
        yield from _enum(where, my_shape, their_shape)
        if my_shape.items is not None and their_shape.items is not None:
            yield from self._schema(f"{where}[]", my_shape.items, their_shape.items, sent)
        yield from self._fields(where, my_shape, their_shape, sent)

    def _fields(self, where: str, mine: Shape, theirs: Shape, sent: bool) -> Iterator[Change]:
        if mine.open or theirs.open:
            return
        their_names = {
            name
            for name, schema in theirs.fields.items()
            if name in mine.fields or not (sent and resolve(self.upstream, schema).get("readOnly"))
        }
        yield from _presence("field", where, set(mine.fields), their_names)
        for name in sorted(set(mine.fields) & their_names):
            yield from _trait(
                "required", f"{where}.{name}", name in mine.required, name in theirs.required
            )
            yield from self._schema(f"{where}.{name}", mine.fields[name], theirs.fields[name], sent)


def _presence(kind: str, where: str, mine: set[str], theirs: set[str]) -> Iterator[Change]:
    yield from (Change(where, kind, what, "removed") for what in mine - theirs)
    yield from (Change(where, kind, what, "added") for what in theirs - mine)


def _trait(kind: str, where: str, mine: Any, theirs: Any) -> Iterator[Change]:
    if bool(mine) != bool(theirs):
        yield Change(where, kind, "", "removed" if mine else "added")


def _type(where: str, mine: Shape, theirs: Shape) -> Iterator[Change]:
    if mine.type != theirs.type:
        yield Change(where, "type", "", "changed", mine.type, theirs.type)


def _enum(where: str, mine: Shape, theirs: Shape) -> Iterator[Change]:
    if mine.enum and theirs.enum:
        yield from _presence("value", where, set(mine.enum), set(theirs.enum))
    else:
        yield from _trait("enum", where, mine.enum, theirs.enum)


def _aligned(ours: Json, upstream: Json) -> tuple[_Calls, _Calls]:
    """Both descriptions' operations, without a prefix that only the paths of one have.

    Ours say `/hsm/v2/groups` where upstream's say `/groups` below a base path.
    """
    pairs = [
        (_by_call(ours, mine), _by_call(upstream, theirs))
        for mine in _prefixes(ours)
        for theirs in _prefixes(upstream)
    ]
    return max(pairs, key=lambda pair: len(set(pair[0]) & set(pair[1])))


def _prefixes(document: Json) -> list[str]:
    """The prefixes that all its paths share: the empty text, then one segment more each time."""
    found = [""]
    for parts in zip(*(path.split("/")[1:] for path in document["paths"]), strict=False):
        if len(set(parts)) > 1 or parts[0].startswith("{"):
            break
        found.append(f"{found[-1]}/{parts[0]}")
    return found


def _by_call(document: Json, prefix: str) -> _Calls:
    """Operations by method and path; path parameters have no names."""
    found: _Calls = {}
    for operation in operations(document):
        path = re.sub(r"{[^}]*}", "{}", operation.path.removeprefix(prefix)) or "/"
        found[f"{operation.method.upper()} {path}"] = operation
    return found


def _parameters(document: Json, operation: OperationRef) -> dict[str, Json]:
    """Query and header parameters by name; path parameters by their place."""
    found: dict[str, Json] = {}
    for raw in operation.parameters:
        parameter = resolve(document, raw)
        place, name = parameter.get("in"), str(parameter.get("name"))
        if place == "path":
            found[f"path:{_index(operation.path, name)}"] = parameter
        elif place in ("query", "header"):
            found[name] = parameter
    return found


def _parameter_schema(parameter: Json) -> Any:
    """Its schema; Swagger 2.0 writes it into the parameter itself."""
    about_it = {"name", "in", "required", "description"}
    plain = {word: value for word, value in parameter.items() if word not in about_it}
    return parameter.get("schema", plain)


def _index(path: str, name: str) -> int:
    names: list[str] = re.findall(r"{([^}]*)}", path)
    return names.index(name) + 1 if name in names else 0


def _statuses(operation: OperationRef) -> dict[str, Any]:
    """Its responses by status; `default` is none."""
    responses: Json = operation.data.get("responses", {})
    return {str(status): response for status, response in responses.items() if status != "default"}


def _body(document: Json, operation: OperationRef) -> Any:
    for raw in operation.parameters:
        parameter = resolve(document, raw)
        if parameter.get("in") == "body":
            return parameter.get("schema", {})
    if "requestBody" in operation.data:
        return _media_schema(resolve(document, operation.data["requestBody"]))
    return None


def _answers(document: Json, responses: dict[str, Any]) -> dict[str, Any]:
    """The schemas of the responses; those of all successes under one name."""
    found: dict[str, Any] = {}
    for status, response in sorted(responses.items()):
        told = resolve(document, response)
        schema = told["schema"] if "schema" in told else _media_schema(told)
        name = "success" if status.startswith("2") else status
        if found.get(name) is None:
            found[name] = schema
    return found


def _media_types(document: Json, operation: OperationRef, response: Any) -> set[str]:
    """The media types of a response; Swagger 2.0 lists them once for all responses."""
    told = resolve(document, response)
    if "schema" in told:
        produced: list[str] = operation.data.get("produces") or document.get("produces") or []
        return set(produced)
    content: Json = told.get("content", {})
    return set(content)


def _media_schema(holder: Json) -> Any:
    for media in holder.get("content", {}).values():
        schema: Json = media.get("schema", {})
        return schema.get("contentSchema", schema)
    return None
