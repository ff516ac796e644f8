"""What a description must keep to, beyond being valid OpenAPI 3.1.

Each rule prevents something the generated client or a reader would suffer from: a model that
overwrites another, an endpoint that vanishes, an example that lies.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from ._document import DescriptionError, Json, OperationRef, operations, resolve, walk
from ._merge import Description
from ._names import snake

SAFETIES = ("read", "create", "overwrite", "delete", "bulk", "wipe", "external")
# Names of the client's own, which a model of the same name would hide.
RESERVED_SCHEMAS = frozenset(
    "any apierror asyncclient badgatewayerror badrequesterror client conflicterror decodeerror "
    "file forbiddenerror gatewaytimeouterror networkerror notfounderror open operation problem "
    "ratelimitederror requesttimeouterror response servererror serviceunavailableerror "
    "statuserror unauthorizederror unset methodnotallowederror".split()
)
RESERVED_TAGS = frozenset({"api", "base_url", "close", "aclose", "models", "send", "send_detailed"})
RESERVED_PARAMETERS = frozenset(
    {"body", "client", "headers", "kwargs", "params", "self", "timeout"}
)


def check(description: Description) -> None:
    """Raise DescriptionError with every complaint about the description, one a line."""
    complaints = [*_references(description)]
    if not complaints:  # the rest would stumble over a missing target
        complaints = [
            *_schemas(description),
            *_tags(description),
            *_operations(description),
            *_unused(description),
            *_examples(description),
        ]
    if not complaints:
        complaints = [*_specification(description)]
    if complaints:
        raise DescriptionError("\n".join(complaints))


def _specification(description: Description) -> Iterator[str]:
    for error in OpenAPIV31SpecValidator(description.document).iter_errors():
        where = "/".join(str(part) for part in error.absolute_path)
        message = error.message.splitlines()[0][:300]
        yield f"openapi/{description.service}: {where}: is not OpenAPI 3.1: {message}"


def _references(description: Description) -> Iterator[str]:
    document = description.document
    for where, mapping in walk(document):
        if "$ref" in mapping and where[-1:] != ("properties",):
            try:
                resolve(document, mapping)
            except KeyError as error:
                yield _at(description, where, f"{error} leads nowhere; define it or correct it.")


def _at(description: Description, where: tuple[str, ...], complaint: str) -> str:
    """A complaint with the file and the place it is about."""
    file, name = description.origin.get("/".join(where[1:3])), "/".join(where[1:])
    if where[0] == "paths":
        item = description.document["paths"][where[1]]
        found = [op for op in operations({"paths": {where[1]: item}}) if op.method in where[2:3]]
        found = found or list(operations({"paths": {where[1]: item}}))
        if found:
            file, name = description.origin.get(found[0].label), found[0].label
    return f"{file or f'openapi/{description.service}'}: {name}: {complaint}"


def _schemas(description: Description) -> Iterator[str]:
    document = description.document
    schemas: Json = document["components"].get("schemas", {})
    counted = Counter(name.lower() for name in schemas)
    for name, schema in schemas.items():
        where = ("components", "schemas", name)
        if counted[name.lower()] > 1:
            yield _at(description, where, "differs from another schema only by case; rename one.")
        if name.lower() in RESERVED_SCHEMAS:
            yield _at(description, where, "is a name of the client's own; choose another.")
        if not re.fullmatch(r"[A-Z][A-Za-z]*", name):
            yield _at(description, where, "name schemas like `HardwareHistory`, without digits.")
        if "description" not in schema:
            yield _at(description, where, "has no description; say what it is.")
        yield from _properties(description, where, schema)
    for where, mapping in walk(document):
        yield from _inline(description, where, mapping)


def _properties(description: Description, where: tuple[str, ...], schema: Json) -> Iterator[str]:
    names = Counter(snake(name) for name in schema.get("properties", {}))
    for name, count in names.items():
        if count > 1:
            yield _at(description, where, f"two properties become `{name}` in Python; keep one.")
    for name in schema.get("required", []):
        if name not in schema.get("properties", {}):
            yield _at(description, where, f"requires `{name}`, which it does not describe.")


def _inline(description: Description, where: tuple[str, ...], schema: Json) -> Iterator[str]:
    if not is_schema(where):
        return
    named = len(where) == 3 and where[:2] == ("components", "schemas")
    if "properties" in schema and not named:
        yield _at(description, where, "has an inline object; give it a name in components/schemas.")
    if "discriminator" in schema:
        yield _at(description, where, "uses a discriminator, which the generator ignores.")


_SCHEMA_KEYS = frozenset({"schema", "items", "additionalProperties", "not"})
_SCHEMA_LISTS = frozenset({"allOf", "anyOf", "oneOf"})


def is_schema(where: tuple[str, ...]) -> bool:
    """Whether the mapping found at `where` is a schema (not an example or a map of schemas)."""
    if {"example", "examples", "default", "const"} & set(where):
        return False
    if where[:2] == ("components", "schemas") and len(where) == 3:
        return True
    if len(where) >= 2 and (where[-2] in _SCHEMA_LISTS or where[-2] == "properties"):
        return where[-3:-2] != ("properties",) or where[-2] != "properties"
    return bool(where) and where[-1] in _SCHEMA_KEYS and where[-2:-1] != ("properties",)


def _tags(description: Description) -> Iterator[str]:
    tags = Counter(str(tag.get("name")) for tag in description.document["tags"])
    for tag, count in tags.items():
        problem = None
        if count > 1:
            problem = "is declared twice; keep the entry of its topic file."
        elif not re.fullmatch(r"[a-z][a-z_]*", tag) or tag in RESERVED_TAGS:
            problem = "cannot name a resource of the client; use a snake_case noun."
        if problem:
            yield f"openapi/{description.service}: tag {tag}: {problem}"
    for tag in description.document["tags"]:
        if not tag.get("description"):
            yield f"openapi/{description.service}: tag {tag.get('name')}: has no description."


def _operations(description: Description) -> Iterator[str]:
    declared = {tag["name"] for tag in description.document["tags"]}
    counted = Counter(operation.id for operation in operations(description.document))
    for operation in operations(description.document):
        complaints = [
            *_identity(operation, declared, counted),
            *_extension(description.document, operation),
            *_parameters(description.document, operation),
            *_body(operation),
            *_responses(description.document, operation),
        ]
        for complaint in complaints:
            yield _at(description, ("paths", operation.path, operation.method), complaint)


def _identity(operation: OperationRef, declared: set[str], counted: Counter[str]) -> Iterator[str]:
    tags = operation.data.get("tags", [])
    if len(tags) != 1 or tags[0] not in declared:
        yield "needs exactly one tag, declared in `tags`."
        return
    verb = operation.id.removeprefix(f"{tags[0]}_")
    if verb == operation.id or not re.fullmatch(r"[a-z][a-z0-9_]*", verb):
        yield f"needs an operationId `{tags[0]}_<verb>` in snake_case."
    elif keyword.iskeyword(verb):
        yield f"`{verb}` is a Python keyword; choose another verb."
    if counted[operation.id] > 1:
        yield "another operation has the same operationId; rename one."
    summary = str(operation.data.get("summary", ""))
    if not summary or "\n" in summary.strip() or not summary.strip().endswith("."):
        yield "needs a summary of one sentence, with its full stop."
    if "security" not in operation.data:
        yield "state `security` (`[{bearerAuth: []}]`, or `[]` when public)."
    elif operation.data["security"] and "401" not in operation.data.get("responses", {}):
        yield "wants a token, so describe its 401."


def _extension(document: Json, operation: OperationRef) -> Iterator[str]:
    extension = operation.data.get("x-openchami", {})
    safety = extension.get("safety")
    if safety not in SAFETIES:
        yield f"needs `x-openchami.safety`, one of {', '.join(SAFETIES)}."
    if safety == "wipe" and "_all" not in operation.id:
        yield "destroys a collection, so its name must say `_all`."
    if not extension.get("since"):
        yield "needs `x-openchami.since`: the first release known to answer so."
    if guard := extension.get("guard"):
        yield from _guard(document, operation, guard)


_WAIVED = ("any_of", "none_of", "absent")
_ALWAYS = ("patterns", "minimums")


def _guard(document: Json, operation: OperationRef, guard: Json) -> Iterator[str]:
    if unknown := set(guard) - {*_WAIVED, *_ALWAYS, "means", "allow"}:
        yield f"its guard has `{min(unknown)}`, which the client does not know."
    if set(guard) & set(_WAIVED) and not (guard.get("means") and guard.get("allow")):
        yield "its guard needs `means` and `allow`."
    known = {str(resolve(document, p)["name"]) for p in operation.parameters}
    if "requestBody" in operation.data:
        content = resolve(document, operation.data["requestBody"])["content"]
        schema = resolve(document, content["application/json"]["schema"])
        known = set(_all_properties(document, schema))
    named = {name for key in (*_WAIVED, *_ALWAYS) for name in guard.get(key, ())}
    if missing := sorted(named - known):
        yield f"its guard names `{missing[0]}`, which is not there."


def _all_properties(document: Json, schema: Json) -> Iterator[str]:
    yield from schema.get("properties", {})
    for part in schema.get("allOf", []):
        yield from _all_properties(document, resolve(document, part))


def _parameters(document: Json, operation: OperationRef) -> Iterator[str]:
    seen = Counter[str]()
    in_path: set[str] = set()
    for raw in operation.parameters:
        parameter = resolve(document, raw)
        name, place = str(parameter.get("name")), parameter.get("in")
        seen[snake(name)] += 1
        schema = resolve(document, parameter.get("schema", {}))
        if "schema" not in parameter:
            yield f"parameter {name} needs a `schema` (the generator drops `content`)."
        if snake(name) in RESERVED_PARAMETERS:
            yield f"parameter {name} would hide an argument of the client's own."
        if place not in ("path", "query"):
            yield f"parameter {name} is in {place}; the client sends path and query only."
        if parameter.get("explode") is False or parameter.get("style") not in (
            None,
            "form",
            "simple",
        ):
            yield f"parameter {name} must be an exploded array; other styles are ignored."
        if "default" in schema:
            yield f"parameter {name} has a default, which would always be sent; drop it."
        if place == "path":
            in_path.add(name)
    if twice := [name for name, count in seen.items() if count > 1]:
        yield f"two parameters become `{twice[0]}` in Python; keep one."
    if in_path != set(re.findall(r"{([^}]+)}", operation.path)):
        yield "its path and its path parameters do not name the same things."


def _body(operation: OperationRef) -> Iterator[str]:
    body = operation.data.get("requestBody")
    if body and "$ref" not in body and set(body.get("content", {})) != {"application/json"}:
        yield "its body must be application/json and nothing else."


def _responses(document: Json, operation: OperationRef) -> Iterator[str]:
    responses: Json = operation.data.get("responses", {})
    successes = [status for status in responses if status.startswith("2")]
    with_body = [s for s in successes if resolve(document, responses[s]).get("content")]
    if len(with_body or successes) != 1 or set(successes) - set(with_body) - {"204"} and with_body:
        yield "needs exactly one success response; a bodiless 204 may stand beside it."
        return
    content: Json = resolve(document, responses[(with_body or successes)[0]]).get("content", {})
    if len(content) > 1 and "variants" not in operation.data.get("x-openchami", {}):
        yield "its success must have one media type."
    for media_type, media in content.items():
        yield from _success(document, media_type, media.get("schema", {}))
    for status in responses:
        if not re.fullmatch(r"[1-5][0-9][0-9]", status):
            yield f"its response `{status}` is not a status; the client's errors cover the rest."


def _success(document: Json, media_type: str, raw: Json) -> Iterator[str]:
    schema = resolve(document, raw)
    if schema.get("type") == "string" and not media_type.startswith("text/"):
        yield f"its success is a bare string in {media_type}; strings come as text/…"
    if len([branch for branch in _alternatives(document, schema) if _is_object(branch)]) > 1:
        yield "its success is one of several objects, which cannot be told apart; use one."


def _alternatives(document: Json, schema: Json) -> list[Json]:
    branches = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return [resolve(document, branch) for branch in branches]


def _is_object(schema: Json) -> bool:
    return "properties" in schema or schema.get("type") == "object"


def _unused(description: Description) -> Iterator[str]:
    document = description.document
    used: set[str] = set()
    queue: list[Any] = [document["paths"]]
    while queue:
        for _, mapping in walk(queue.pop()):
            ref = mapping.get("$ref")
            if isinstance(ref, str) and ref not in used:
                used.add(ref)
                queue.append(resolve(document, mapping))
                # a reference to a reference counts for both
                queue.append(_target(document, ref))
    for kind, entries in document["components"].items():
        for name in entries if kind != "securitySchemes" else ():
            if f"#/components/{kind}/{name}" not in used:
                where = ("components", kind, name)
                yield _at(description, where, "nothing refers to it; use it or remove it.")


def _target(document: Json, ref: str) -> Any:
    target: Any = document
    for part in ref[2:].split("/"):
        target = cast(Json, target)[part.replace("~1", "/").replace("~0", "~")]
    return target


def _examples(description: Description) -> Iterator[str]:
    document = description.document
    for operation in operations(document):
        where = ("paths", operation.path, operation.method)
        for place, holder in _example_holders(document, operation):
            found = list(_example_values(holder))
            if not found and place in ("body", "success"):
                yield _at(description, where, f"its {place} has no example; show a real one.")
            for value in found:
                for error in _mismatches(document, holder.get("schema", {}), value):
                    yield _at(description, where, f"the example of its {place} {error}")


def _example_holders(document: Json, operation: OperationRef) -> Iterator[tuple[str, Json]]:
    """What may carry an example: JSON bodies, JSON answers and parameters."""
    for raw in operation.parameters:
        parameter = resolve(document, raw)
        yield f"parameter {parameter['name']}", parameter
    if "requestBody" in operation.data:
        content = resolve(document, operation.data["requestBody"]).get("content", {})
        for media in content.values():
            yield "body", media
    for status, raw in operation.data.get("responses", {}).items():
        for media_type, media in resolve(document, raw).get("content", {}).items():
            shown = "json" in media_type and status.startswith("2")
            yield "success" if shown else f"{status} answer", media


def _example_values(holder: Json) -> Iterator[Any]:
    if "example" in holder:
        yield holder["example"]
    for example in holder.get("examples", {}).values():
        yield example.get("value")


def _mismatches(document: Json, schema: Json, value: Any) -> Iterator[str]:
    root: Json = {"allOf": [schema], "components": document["components"]}
    for error in list(Draft202012Validator(root).iter_errors(value))[:3]:  # pyright: ignore[reportUnknownMemberType]
        message = error.message
        shown = message if len(message) <= 200 else f"{message[:200]}…"
        yield f"does not fit its schema at {error.json_path}: {shown}"
