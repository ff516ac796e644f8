"""Rules about operations."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator

from .._client.names import snake
from .._descriptions.document import NEVER_MET, Json, OperationRef, operations, resolve, wants_token
from .._descriptions.merge import Description
from ._where import at, compiles, is_name

SAFETIES = ("read", "create", "overwrite", "delete", "bulk", "wipe", "external")
EXTENSIONS = {
    "bad_request",
    "guard",
    "kinds",
    "repeatable",
    "result_header",
    "safety",
    "since",
    "split",
    "variants",
    "with_body",
}


def operation_rules(description: Description) -> Iterator[str]:
    declared = {tag["name"] for tag in description.document["tags"]}
    counted = Counter(operation.id for operation in operations(description.document))
    for operation in operations(description.document):
        complaints = [
            *_identity(operation, declared, counted),
            *_security(description.document, operation),
            *_extension(description.document, operation),
            *_parameters(description.document, operation),
            *_body(operation),
            *_responses(description.document, operation),
            *_errors_of_bodies(description.document, operation),
        ]
        for complaint in complaints:
            yield at(description, ("paths", operation.path, operation.method), complaint)


def _identity(operation: OperationRef, declared: set[str], counted: Counter[str]) -> Iterator[str]:
    tags = operation.data.get("tags", [])
    if len(tags) != 1 or tags[0] not in declared:
        yield "needs exactly one tag, which `tags` declares."
        return
    verb = operation.id.removeprefix(f"{tags[0]}_")
    if verb == operation.id or not re.fullmatch(r"[a-z][a-z0-9_]*", verb):
        yield f"needs an operationId `{tags[0]}_<verb>` in snake_case."
    elif keyword.iskeyword(verb):
        yield f"`{verb}` is a Python keyword; choose another verb."
    if counted[operation.id] > 1:
        yield "another operation has the same operationId; rename one."
    if not re.fullmatch(r"(/([A-Za-z0-9._-]+|{[a-z][a-z0-9_]*}))+", operation.path):
        yield "its path can have only letters, digits, `.`, `_`, `-` and {snake_case} parameters."
    summary = str(operation.data.get("summary", ""))
    if not summary or "\n" in summary.strip() or not summary.strip().endswith("."):
        yield "needs a summary of one sentence, which ends with a full stop."


def _security(document: Json, operation: OperationRef) -> Iterator[str]:
    if "security" not in operation.data:
        yield (
            "needs `security`: `[{bearerAuth: []}]`, `[{}, {bearerAuth: []}]` if a token is not "
            "checked, `[]` if public."
        )
    elif wants_token(document, operation) and "401" not in operation.data.get("responses", {}):
        yield "needs a token, so describe its 401."


def _extension(document: Json, operation: OperationRef) -> Iterator[str]:
    extension = operation.data.get("x-openchami", {})
    safety = extension.get("safety")
    if safety not in SAFETIES:
        yield f"needs `x-openchami.safety`, one of {', '.join(SAFETIES)}."
    if safety == "wipe" and "_all" not in operation.id:
        yield "deletes a whole collection, so its operationId must contain `_all`."
    if not extension.get("since"):
        yield "needs `x-openchami.since`: the first release that is known to answer in this way."
    if unknown := set(extension) - EXTENSIONS:
        yield f"has the unknown key `x-openchami.{min(unknown)}`; correct or remove it."
    if not isinstance(extension.get("repeatable", False), bool):
        yield "its `x-openchami.repeatable` must be true or false."
    for word, pattern in _patterns(extension):
        if not compiles(pattern):
            yield f"its `x-openchami.{word}` is not a regular expression."
    yield from _long_filters(document, operation, extension)
    if guard := extension.get("guard"):
        yield from _guard(document, operation, guard)


def _long_filters(document: Json, operation: OperationRef, extension: Json) -> Iterator[str]:
    parameters = [resolve(document, one) for one in operation.parameters]
    lists = {
        one["name"]
        for one in parameters
        if one["in"] == "query" and resolve(document, one["schema"]).get("type") == "array"
    }
    if unknown := [name for name in extension.get("split", ()) if name not in lists]:
        yield f"its `x-openchami.split` names `{unknown[0]}`, which is not a list in the query."
    if "split" in extension and extension.get("safety") != "read":
        yield "has `x-openchami.split`, which is only for calls that read."
    if "split" in extension and not _lists(document, operation):
        yield "has `x-openchami.split`, so its success must be a list, or an object of one list."
    other = extension.get("with_body")
    if other and not any(
        one.id == other and "requestBody" in one.data for one in operations(document)
    ):
        yield f"its `x-openchami.with_body` names `{other}`, which is not an operation with a body."


def _lists(document: Json, operation: OperationRef) -> bool:
    """Whether answers can be joined: each is a list, or an object whose one member is a list."""
    response = resolve(document, operation.data["responses"].get("200", {}))
    media = response.get("content", {}).get("application/json", {})
    schema = resolve(document, media.get("schema", {}))
    members = [resolve(document, one) for one in schema.get("properties", {}).values()]
    return schema.get("type") == "array" or [one.get("type") for one in members] == ["array"]


def _patterns(extension: Json) -> Iterator[tuple[str, str]]:
    yield "bad_request", str(extension.get("bad_request", ""))
    yield from ((f"kinds.{kind}", str(one)) for kind, one in extension.get("kinds", {}).items())


_WAIVED = ("any_of", "none_of", "not_empty", "absent")
_ALWAYS = ("patterns", "minimums")


def _guard(document: Json, operation: OperationRef, guard: Json) -> Iterator[str]:
    if unknown := set(guard) - {*_WAIVED, *_ALWAYS, "means", "allow"}:
        yield f"its guard has the unknown key `{min(unknown)}`; correct or remove it."
    if set(guard) & set(_WAIVED) and not (guard.get("means") and guard.get("allow")):
        yield "its guard needs `means` and `allow`."
    if not is_name(str(guard.get("allow", "a"))):
        yield "its guard's `allow` becomes a keyword, so it must be a Python name."
    known = {str(resolve(document, p)["name"]) for p in operation.parameters}
    if "requestBody" in operation.data:
        content = resolve(document, operation.data["requestBody"])["content"]
        schema = resolve(document, content.get("application/json", {}).get("schema", {}))
        known = set(_names(document, schema))
    named = {name for key in (*_WAIVED, *_ALWAYS) for name in guard.get(key, ())}
    if missing := sorted(named - known):
        yield f"its guard names `{missing[0]}`, which the operation does not have."


def _names(document: Json, schema: Json, depth: int = 2) -> Iterator[str]:
    """Its properties, and those of objects in it: `spec`, `spec.hosts`."""
    for name, raw in schema.get("properties", {}).items():
        yield name
        if depth > 1:
            inner = _names(document, resolve(document, raw), depth - 1)
            yield from (f"{name}.{one}" for one in inner)
    for part in schema.get("allOf", []):
        yield from _names(document, resolve(document, part), depth)


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
        yield "the names in its path differ from those of its path parameters."


def _body(operation: OperationRef) -> Iterator[str]:
    body = operation.data.get("requestBody")
    if not body or "$ref" in body:
        return
    media_types = set(body.get("content", {}))
    if "application/json" not in media_types:
        yield "its body must be application/json: that is what the client sends."
    elif len(media_types) > 1 and operation.method != "patch":
        yield "its body must be application/json alone; only a PATCH may have other forms."


def _responses(document: Json, operation: OperationRef) -> Iterator[str]:
    responses: Json = operation.data.get("responses", {})
    successes = [status for status in responses if status.startswith("2")]
    with_body = [s for s in successes if resolve(document, responses[s]).get("content")]
    if len(with_body or successes) != 1 or (
        set(successes) - set(with_body) - {"204"} and with_body
    ):
        yield "needs exactly one success response; a 204 without a body may be described too."
        return
    content: Json = resolve(document, responses[(with_body or successes)[0]]).get("content", {})
    if len(content) > 1 and "variants" not in operation.data.get("x-openchami", {}):
        yield "its success must have one media type."
    for media_type, media in content.items():
        yield from _success(document, media_type, media.get("schema", {}))
    for status in responses:
        if not re.fullmatch(r"[1-5][0-9][0-9]", status):
            yield f"its response `{status}` is not a status such as 404; describe each status."


def _errors_of_bodies(document: Json, operation: OperationRef) -> Iterator[str]:
    """A call without a body cannot get an error about a body; a shared answer may describe one."""
    if "requestBody" in operation.data:
        return
    for status, raw in operation.data.get("responses", {}).items():
        said = str(resolve(document, raw).get("description", ""))
        if status not in NEVER_MET and re.search(
            r"\b(the|its|request) body\b", said, re.IGNORECASE
        ):
            yield f"its {status} is about a request body, but the operation takes none."


def _success(document: Json, media_type: str, raw: Json) -> Iterator[str]:
    schema = resolve(document, raw)
    if schema.get("type") == "string" and not media_type.startswith("text/"):
        yield f"its success is a string in {media_type}; a string needs a media type text/…"
    if len([branch for branch in _alternatives(document, schema) if _is_object(branch)]) > 1:
        yield "its success is one of several objects, which cannot be told apart; use one."


def _alternatives(document: Json, schema: Json) -> list[Json]:
    branches = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return [resolve(document, branch) for branch in branches]


def _is_object(schema: Json) -> bool:
    return "properties" in schema or schema.get("type") == "object"
