"""What an upstream description says otherwise than ours.

Both are read as they stand (Swagger 2.0 or OpenAPI 3) and walked side by side, operation by
operation and schema by schema; the names of schemas and path parameters do not matter. Texts,
examples, patterns and formats are not compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from ._document import Json, OperationRef, operations, ref_name, resolve
from ._shapes import Shape, shape_of


@dataclass(frozen=True, order=True)
class Change:
    """One difference. `added` is what upstream has and ours has not, `removed` the reverse."""

    where: str
    kind: str
    what: str
    change: str
    ours: str | None = field(default=None, compare=False)
    upstream: str | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        """What patterns in `openapi/sources.toml` are held against."""
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


@dataclass(frozen=True)
class _Comparison:
    ours: Json
    upstream: Json
    seen: set[tuple[str, str, bool]] = field(default_factory=set[tuple[str, str, bool]])

    def changes(self) -> Iterator[Change]:
        mine, theirs = _by_call(self.ours), _by_call(self.upstream)
        yield from _presence("operation", "", set(mine), set(theirs))
        for call in sorted(set(mine) & set(theirs)):
            yield from self._operation(call, mine[call], theirs[call])

    def _operation(self, call: str, mine: OperationRef, theirs: OperationRef) -> Iterator[Change]:
        yield from _difference(
            "security", call, "", _secured(self.ours, mine), _secured(self.upstream, theirs)
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
            yield from self._content(
                f"{call} {status}",
                _answer(self.ours, my_statuses[status]),
                _answer(self.upstream, their_statuses[status]),
            )

    def _parameter(self, where: str, mine: Json, theirs: Json) -> Iterator[Change]:
        yield from _difference(
            "required", where, "", _word(mine.get("required")), _word(theirs.get("required"))
        )
        my_shape = shape_of(self.ours, _parameter_schema(mine))
        their_shape = shape_of(self.upstream, _parameter_schema(theirs))
        yield from _difference("repetition", where, "", _repeated(my_shape), _repeated(their_shape))
        my_item, their_item = my_shape.item or my_shape, their_shape.item or their_shape
        yield from _difference("type", where, "", my_item.type, their_item.type)
        yield from _enum(where, my_item, their_item)

    def _content(
        self, where: str, mine: Any, theirs: Any, sent: bool = False
    ) -> Iterator[Change]:
        yield from _difference("content", where, "", _given(mine), _given(theirs))
        if mine is not None and theirs is not None:
            yield from self._schema(where, mine, theirs, sent)

    def _schema(self, where: str, mine: Any, theirs: Any, sent: bool) -> Iterator[Change]:
        """Compare two schemas; a pair of named ones only once, under our name."""
        my_name, their_name = ref_name(mine), ref_name(theirs)
        if my_name:
            where = my_name
            pair = (my_name, their_name or repr(theirs), sent)
            if pair in self.seen:
                return
            self.seen.add(pair)
        my_shape, their_shape = shape_of(self.ours, mine), shape_of(self.upstream, theirs)
        yield from _difference("type", where, "", my_shape.type, their_shape.type)
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
            yield from _difference(
                "required",
                f"{where}.{name}",
                "",
                _word(name in mine.required),
                _word(name in theirs.required),
            )
            yield from self._schema(f"{where}.{name}", mine.fields[name], theirs.fields[name], sent)


def _presence(kind: str, where: str, mine: set[str], theirs: set[str]) -> Iterator[Change]:
    yield from (Change(where, kind, what, "removed") for what in mine - theirs)
    yield from (Change(where, kind, what, "added") for what in theirs - mine)


def _difference(
    kind: str, where: str, what: str, mine: str | None, theirs: str | None
) -> Iterator[Change]:
    if mine != theirs:
        yield Change(where, kind, what, "changed", mine, theirs)


def _enum(where: str, mine: Shape, theirs: Shape) -> Iterator[Change]:
    if mine.enum and theirs.enum:
        yield from _presence("value", where, set(mine.enum), set(theirs.enum))
    elif mine.enum or theirs.enum:
        change = "removed" if mine.enum else "added"
        yield Change(where, "enum", "", change)


def _by_call(document: Json) -> dict[str, OperationRef]:
    """Operations by method and path; the path without the base path, parameters without names."""
    base: Callable[[str], str] = _base_remover(document)
    return {
        f"{operation.method.upper()} {re.sub(r'{[^}]*}', '{}', base(operation.path))}": operation
        for operation in operations(document)
    }


def _base_remover(document: Json) -> Callable[[str], str]:
    """Take off what every path of the document begins with: `/hsm/v2` stands in ours only."""
    paths = [path.split("/") for path in document.get("paths", {})]
    common: list[str] = []
    for parts in zip(*paths, strict=False):
        if len(set(parts)) > 1 or parts[0].startswith("{"):
            break
        common.append(parts[0])
    prefix = "/".join(common) if len(paths) > 1 else ""
    return lambda path: path.removeprefix(prefix) or "/"


def _secured(document: Json, operation: OperationRef) -> str:
    security = operation.data.get("security", document.get("security", []))
    return "token" if security else "none"


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
    """Its schema; Swagger 2.0 writes that into the parameter itself."""
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


def _answer(document: Json, response: Any) -> Any:
    told = resolve(document, response)
    return told["schema"] if "schema" in told else _media_schema(told)


def _media_schema(holder: Json) -> Any:
    for media in holder.get("content", {}).values():
        schema: Json = media.get("schema", {})
        return schema.get("contentSchema", schema)
    return None


def _repeated(shape: Shape) -> str:
    return "list" if shape.items is not None else "one"


def _given(schema: Any) -> str:
    return "none" if schema is None else "some"


def _word(value: Any) -> str:
    return "yes" if value else "no"
