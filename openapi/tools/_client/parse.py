"""From a description, as openapi-python-client parses it, to what the templates see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .._descriptions.document import (
    DescriptionError,
    Json,
    is_partial,
    operations,
    ref_name,
    resolve,
    walk,
    wants_token,
)
from .._descriptions.merge import Description
from .calls import Calls, phrase, stands_for, text
from .expand import expand
from .names import member, snake
from .types import Property, Types
from .views import Enum, Field, Model, Package, Tag


def package(description: Description) -> Package:
    """Parse the description with openapi-python-client and put it in the client's terms.

    Raises DescriptionError, which names the description, for what the client does not support.
    """
    try:
        return _package(description)
    except (DescriptionError, ValueError) as error:
        where = f"openapi/{description.service}.yaml: "
        raise DescriptionError(where + str(error).replace("\n", f"\n{where}")) from error


def _package(description: Description) -> Package:
    document = expand(description.document)
    parsed = _parse(description, document)
    types = Types(parsed)
    answered = set(_answered(document))
    endpoints = {
        str(endpoint.name): endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    builder = Calls(document, types)
    calls = [builder.build(one, endpoints[one.id]) for one in operations(document)]
    tags = [
        Tag(
            tag["name"],
            text(tag.get("description")),
            [call for call in calls if call.tag == tag["name"]],
            str(tag.get("x-openchami", {}).get("kind", "")),
        )
        for tag in document["tags"]
    ]
    info = document["info"]
    extension = info.get("x-openchami", {})
    result = Package(
        service=description.service,
        title=str(info["title"]),
        version=str(info["version"]),
        summary=phrase(info.get("summary")),
        prefix=_prefix(document),
        gateway_prefix=str(extension.get("gateway_prefix", "")),
        wants_token=any(wants_token(document, one) for one in operations(document)),
        probe=str(extension.get("probe", "")),
        other_services=[
            (str(one["answers"]), text(one["says"]), bool(one["proof"]))
            for one in extension.get("other_services", ())
        ],
        models=sorted(
            (_model(document, m, types, answered) for m in parsed.models if types.is_class(m)),
            key=attrgetter("name"),
        ),
        enums=sorted((_enum(document, enum) for enum in parsed.enums), key=attrgetter("name")),
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
        raise DescriptionError(f"{parsed.header} {parsed.detail}")
    errors = [*parsed.errors]
    found = 0
    for collection in parsed.endpoint_collections_by_tag.values():
        errors.extend(collection.parse_errors)
        found += len(collection.endpoints)
    if errors:
        raise DescriptionError(
            "\n".join(
                f"the generator cannot use this: {error.header} {error.detail or ''}".strip()
                for error in errors
            )
        )
    expected = len(list(operations(document)))
    if found != expected:
        raise DescriptionError(f"the generator found {found} of {expected} operations.")
    return parsed


def _model(document: Json, prop: Property, types: Types, answered: set[str]) -> Model:
    name = str(prop.class_info.name)
    schema = document["components"]["schemas"].get(name)
    if schema is None:
        raise DescriptionError(
            f"schema {name}: components/schemas must have it with exactly this name."
        )
    raw = _raw_properties(document, schema)
    inner: list[Property] = [*(prop.required_properties or ()), *(prop.optional_properties or ())]
    fields = [_field(document, one, raw, types, name in answered) for one in inner]
    if is_partial(schema):
        fields = [replace(field, partial=True) for field in fields]
    doc = text(schema.get("description"))
    return Model(name, snake(name), doc, fields, answered=name in answered)


def _field(document: Json, prop: Property, raw: Json, types: Types, answered: bool) -> Field:
    wire = str(prop.name.get_untrusted_value())
    schema = raw.get(wire, {})
    kind = types.of(prop)
    items = resolve(document, schema).get("items", {})
    sent_text = not answered and kind.item == "str"
    doc = schema.get("description") or resolve(document, schema).get("description") or ""
    return Field(
        name=snake(wire),
        wire=wire,
        type=kind,
        required=bool(prop.required),
        doc=text(doc),
        secret=snake(wire) == "password" or resolve(document, schema).get("format") == "password",
        text_of=stands_for(document, items) if sent_text else "",
        list_or_null=bool(kind.item) and (answered or kind.nullable),
    )


def _raw_properties(document: Json, schema: Json) -> Json:
    result: Json = dict(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        result.update(_raw_properties(document, resolve(document, part)))
    return result


def _enum(document: Json, prop: Property) -> Enum:
    name = str(prop.class_info.name)
    schema = document["components"]["schemas"].get(name)
    if schema is None:
        raise DescriptionError(
            f"enumeration {name}: components/schemas must have it with exactly this name."
        )
    members = [(member(value), value) for value in schema["enum"]]
    return Enum(name, snake(name), text(schema.get("description")), members)


def _answered(document: Json) -> Iterator[str]:
    """Names of the schemas that a success can contain."""
    queue: list[Any] = []
    for operation in operations(document):
        for status, response in operation.data["responses"].items():
            if status.startswith("2"):
                queue.append(resolve(document, response).get("content", {}))
    seen: set[str] = set()
    while queue:
        for _, mapping in walk(queue.pop()):
            name = ref_name(mapping)
            if name and name not in seen:
                seen.add(name)
                queue.append(resolve(document, mapping))
                yield name


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
            f"the schemas {names} refer to each other in a circle; remove one of the references."
        )
