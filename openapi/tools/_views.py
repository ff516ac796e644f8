"""What the templates see: openapi-python-client's parse, in the client's own terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, ModelProperty

from ._document import DescriptionError, Json, OperationRef, operations, ref_name, resolve
from ._expand import expand, real_path
from ._merge import Description
from ._names import member, snake
from ._types import PythonType, Types

Property = Any  # a union of fifteen classes in openapi-python-client; told apart in _types


@dataclass(frozen=True)
class Field:
    """A field of a model."""

    name: str
    wire: str
    type: PythonType
    required: bool
    doc: str
    secret: bool = False
    #: a list that a response may leave out or send as null: reads as an empty list
    list_or_null: bool = False

    @property
    def annotation(self) -> str:
        if self.list_or_null:
            return f"ListOrNull[{self.type.item}]"
        nullable = self.type.nullable or not self.required
        return (
            f"{self.type.code} | None" if nullable and self.type.code != "Any" else self.type.code
        )

    @property
    def default(self) -> str:
        if self.required:
            return ""
        return " = []" if self.list_or_null else " = None"


@dataclass(frozen=True)
class Model:
    """A model class."""

    name: str
    module: str
    doc: str
    fields: list[Field]

    @property
    def imports(self) -> list[str]:
        """Models and enumerations its fields name, its own name left out."""
        names = {name for field in self.fields for name in field.type.names}
        return sorted(names - {self.name})

    @property
    def flat(self) -> bool:
        """Whether no field can hold another object, so that no cycle can start here."""
        return all(field.type.scalar for field in self.fields)

    def uses(self, word: str) -> bool:
        return any(re.search(rf"\b{word}\b", f"{f.annotation}{f.default}") for f in self.fields)


@dataclass(frozen=True)
class Enum:
    """An open enumeration."""

    name: str
    module: str
    doc: str
    members: list[tuple[str, str]]


@dataclass(frozen=True)
class Argument:
    """An argument of an operation."""

    name: str
    wire: str
    annotation: str
    doc: str
    optional: bool = False


@dataclass(frozen=True)
class Call:
    """An operation."""

    id: str
    tag: str
    verb: str
    method: str
    path: str
    summary: str
    description: str
    success: PythonType
    success_doc: str
    path_arguments: list[Argument]
    query: list[Argument]
    body: Argument | None
    guard: Json
    header: str
    constants: Json
    errors: list[tuple[str, str]]
    repeatable: bool
    secured: bool
    since: str
    names: list[str] = field(default_factory=list)

    @property
    def returns(self) -> str:
        """The type a caller gets."""
        if self.header:
            return "str | None"
        nullable = self.success.nullable and self.success.code != "None" and not self.success.item
        return f"{self.success.code} | None" if nullable else self.success.code

    @property
    def guarded(self) -> list[str]:
        """The arguments its guard looks at."""
        names = {
            name for value in self.guard.values() if not isinstance(value, str) for name in value
        }
        return [argument.name for argument in self.query if argument.name in names]

    @property
    def allow(self) -> str:
        """The keyword that lets a guarded body through, if there is one."""
        return str(self.guard.get("allow", ""))

    @property
    def url(self) -> str:
        """The path as the body of an f-string."""
        by_wire = {argument.wire: argument for argument in self.path_arguments}

        def replace(match: re.Match[str]) -> str:
            argument = by_wire[match[1]]
            return "{" + f"segment('{argument.name}', {argument.name})" + "}"

        return re.sub(r"{([^}]+)}", replace, self.path)


@dataclass(frozen=True)
class Tag:
    """A group of operations that becomes a resource of the client."""

    name: str
    doc: str
    calls: list[Call]

    @property
    def class_name(self) -> str:
        return "".join(word.capitalize() for word in self.name.split("_"))


@dataclass(frozen=True)
class Package:
    """All of a service's client."""

    service: str
    title: str
    version: str
    summary: str
    prefix: str
    models: list[Model]
    enums: list[Enum]
    tags: list[Tag]

    @property
    def modules(self) -> dict[str, str]:
        """Module of each model and enumeration, by class name."""
        return {view.name: view.module for view in sorted([*self.models, *self.enums], key=_name)}


def _name(view: Model | Enum) -> str:
    return view.name


def package(description: Description) -> Package:
    """Parse the description with openapi-python-client and put it in the client's terms."""
    document = expand(description.document)
    parsed = _parse(description, document)
    types = Types(parsed, document)
    answered = set(_reachable(document, "responses"))
    endpoints = {
        endpoint.name: endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    calls = [
        _call(document, operation, endpoints[operation.id], types, description.service)
        for operation in operations(document)
    ]
    tags = [
        Tag(tag["name"], _text(tag.get("description")), [c for c in calls if c.tag == tag["name"]])
        for tag in document["tags"]
    ]
    info = document["info"]
    result = Package(
        service=description.service,
        title=str(info["title"]),
        version=str(info["version"]),
        summary=_text(info.get("summary")),
        prefix=_prefix(document),
        models=sorted(
            (_model(document, m, types, answered) for m in parsed.models if types.is_class(m)),
            key=_name,
        ),
        enums=sorted((_enum(document, enum) for enum in parsed.enums), key=_name),
        tags=tags,
    )
    _refuse_cycles(result)
    return result


def _parse(description: Description, document: Json) -> GeneratorData:
    config = Config.from_sources(
        ConfigFile(),
        meta_type=MetaType.NONE,
        document_source=Path(f"openapi/{description.service}.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    parsed = GeneratorData.from_dict(document, config=config)
    if isinstance(parsed, GeneratorError):
        raise DescriptionError(
            f"openapi/{description.service}.yaml: {parsed.header} {parsed.detail}"
        )
    errors = [*parsed.errors]
    found = 0
    for collection in parsed.endpoint_collections_by_tag.values():
        errors.extend(collection.parse_errors)
        found += len(collection.endpoints)
    if errors:
        raise DescriptionError(
            "\n".join(
                f"openapi/{description.service}.yaml: the generator cannot use this: "
                f"{error.header} {error.detail or ''}".strip()
                for error in errors
            )
        )
    expected = len(list(operations(document)))
    if found != expected:
        raise DescriptionError(
            f"openapi/{description.service}.yaml: the generator found {found} of {expected} operations."
        )
    return parsed


def _model(document: Json, prop: ModelProperty, types: Types, answered: set[str]) -> Model:
    name = str(prop.class_info.name)
    schema = document["components"]["schemas"].get(name)
    if schema is None:
        raise DescriptionError(
            f"schema {name}: give it a name of that spelling in components/schemas."
        )
    raw = _raw_properties(document, schema)
    required = prop.required_properties or []
    fields = [
        _field(document, inner, raw, types, name in answered)
        for inner in [*required, *(prop.optional_properties or [])]
    ]
    return Model(name, snake(name), _text(schema.get("description")), fields)


def _field(document: Json, prop: Property, raw: Json, types: Types, answered: bool) -> Field:
    wire = str(prop.name.get_untrusted_value())
    schema = raw.get(wire, {})
    kind = types.of(prop)
    doc = schema.get("description") or resolve(document, schema).get("description") or ""
    return Field(
        name=snake(wire),
        wire=wire,
        type=kind,
        required=bool(prop.required),
        doc=_text(doc),
        secret=resolve(document, schema).get("format") == "password",
        list_or_null=bool(kind.item) and (answered or kind.nullable),
    )


def _raw_properties(document: Json, schema: Json) -> Json:
    result: Json = dict(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        result.update(_raw_properties(document, resolve(document, part)))
    return result


def _enum(document: Json, prop: EnumProperty) -> Enum:
    name = str(prop.class_info.name)
    schema = document["components"]["schemas"].get(name)
    if schema is None or prop.value_type is not str:
        raise DescriptionError(
            f"enumeration {name}: give it a name in components/schemas, of strings."
        )
    values = [value for value in schema["enum"] if value is not None]
    members = [(member(value), value) for value in values]
    if len({name for name, _ in members}) < len(members):
        raise DescriptionError(f"enumeration {name}: two values get the same Python name.")
    return Enum(name, snake(name), _text(schema.get("description")), members)


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


def _call(
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
    repeatable = operation.method in ("get", "put", "delete") or extension["safety"] == "read"
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
        summary=_text(data["summary"]),
        description=_text(data.get("description")),
        success=success,
        success_doc=success_doc,
        path_arguments=path_arguments,
        query=query,
        body=body,
        guard=_guard(extension.get("guard", {})),
        header=str(extension.get("result_header", "")),
        constants=extension.get("constants", {}),
        errors=[
            (name, _text(resolve(document, raw).get("description"))) for name, _, raw in errors
        ],
        repeatable=repeatable,
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
    return kind, _text(response.get("description"))


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
    item = _number_or_text(document, parameter["schema"], kind.wide_item or kind.wide)
    annotation = f"OneOrMany[{item}]" if kind.item else item
    if not prop.required:
        annotation += " | None"
    return Argument(snake(wire), wire, annotation, _doc(document, parameter), not prop.required)


def _number_or_text(document: Json, raw: Json, annotation: str) -> str:
    """Text that a number may stand in, such as `17` or `!17`, takes a number as well."""
    schema = resolve(document, resolve(document, raw).get("items", raw))
    pattern = schema.get("pattern", "")
    if annotation == "str" and re.search(pattern, "17") and not re.search(pattern, "x"):
        return "int | str"
    return annotation


def _doc(document: Json, parameter: Json) -> str:
    schema = resolve(document, parameter.get("schema", {}))
    return _text(parameter.get("description") or schema.get("description"))


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
    return Argument("body", ref_name(schema) or "", annotation, _text(doc), optional)


def _guard(raw: Json) -> Json:
    """The guard's arguments, under the names the model's fields have."""
    guard: Json = {}
    for key, value in raw.items():
        if isinstance(value, dict):
            guard[key] = {
                snake(name): tuple(cast(list[Any], inner)) if isinstance(inner, list) else inner
                for name, inner in cast(Json, value).items()
            }
        elif isinstance(value, list):
            guard[key] = tuple(snake(str(name)) for name in cast(list[Any], value))
        else:
            guard[key] = _text(value)
    return guard


def _reachable(document: Json, key: str) -> Iterator[str]:
    """Names of the schemas that a success answer can contain."""
    queue: list[Any] = []
    for operation in operations(document):
        for status, response in operation.data[key].items():
            if status.startswith("2"):
                queue.append(resolve(document, response).get("content", {}))
    seen: set[str] = set()
    while queue:
        value = queue.pop()
        if isinstance(value, list):
            queue.extend(value)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(value, dict):
            name = ref_name(value)  # pyright: ignore[reportUnknownArgumentType]
            if name and name not in seen:
                seen.add(name)
                yield name
                queue.append(document["components"]["schemas"].get(name, {}))
            queue.extend(v for k, v in value.items() if k not in ("example", "examples"))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _prefix(document: Json) -> str:
    """The versioned root most paths share, `/hsm/v2`: a base URL may already end in it."""
    roots = [match[0] for path in document["paths"] if (match := re.match(r"/\w+/v\d+(?=/)", path))]
    return max(sorted(set(roots)), key=roots.count, default="")


def _refuse_cycles(package: Package) -> None:
    imports = {model.name: set(model.imports) for model in package.models}
    while free := {name for name, needs in imports.items() if not needs & set(imports)}:
        imports = {name: needs for name, needs in imports.items() if name not in free}
    if imports:
        names = ", ".join(sorted(imports))
        raise DescriptionError(
            f"openapi/{package.service}: the schemas {names} refer to each other in a circle; break it."
        )


def _text(value: Any) -> str:
    """Text of the description without the blanks around it."""
    return str(value or "").strip()
