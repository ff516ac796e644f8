"""Rules about the service itself and its tags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from openchami_sdk import core

from .._descriptions.document import Json, operations
from .._descriptions.merge import Description
from ._where import compiles, is_name

RESERVED_TAGS = frozenset({*dir(core.Client), *dir(core.AsyncClient), "api", "base_url", "models"})


def tags(description: Description) -> Iterator[str]:
    tags = Counter(str(tag.get("name")) for tag in description.document["tags"])
    for tag, count in tags.items():
        problem = None
        if count > 1:
            problem = "is declared twice; keep the entry of its topic file."
        elif not is_name(tag) or tag in RESERVED_TAGS:
            problem = "cannot be the name of a client's resource; use a noun in snake_case."
        if problem:
            yield f"openapi/{description.service}: tag {tag}: {problem}"
    for tag in description.document["tags"]:
        where = f"openapi/{description.service}: tag {tag.get('name')}"
        if not tag.get("description"):
            yield f"{where}: has no description."
        yield from (f"{where}: {problem}" for problem in _kind(description.document, tag))


def _kind(document: Json, tag: Json) -> Iterator[str]:
    """A tag with a kind has the operations and schemas that `openchami_sdk.core.fabrica` needs."""
    extension = tag.get("x-openchami", {})
    if unknown := set(extension) - {"kind"}:
        yield f"has the unknown key `x-openchami.{min(unknown)}`; correct or remove it."
    if kind := extension.get("kind"):
        wanted = {f"{tag['name']}_{verb}" for verb in ("get", "list", "replace")}
        if missing := sorted(wanted - {operation.id for operation in operations(document)}):
            yield f"has a `kind`, so it needs the operation {missing[0]}."
        for name in (kind, f"{kind}Request"):
            if name not in document["components"].get("schemas", {}):
                yield f"has a `kind`, so it needs the schema {name}."


def info(description: Description) -> Iterator[str]:
    where = f"openapi/{description.service}: info"
    extension = description.document["info"].get("x-openchami", {})
    if unknown := set(extension) - {"gateway_prefix", "other_services", "probe"}:
        yield f"{where}: has the unknown key `x-openchami.{min(unknown)}`; correct or remove it."
    for entry in extension.get("other_services", ()):
        if set(entry) != {"answers", "proof", "says"}:
            yield f"{where}: `other_services` entries need exactly `answers`, `says` and `proof`."
        elif not compiles(str(entry["answers"])):
            yield f"{where}: `{entry['answers']}` is not a regular expression."
    prefix = str(extension.get("gateway_prefix", ""))
    if prefix and not re.fullmatch(r"(/[A-Za-z0-9._-]+)+", prefix):
        yield f"{where}: `gateway_prefix` must be a path such as /boot-service."
    probe = str(extension.get("probe", ""))
    asked = [one for one in operations(description.document) if one.method == "get"]
    if probe and not any(
        one.path == probe.partition("?")[0] and one.data.get("security") == [{"bearerAuth": []}]
        for one in asked
    ):
        yield f"{where}: `probe` must be the path of a GET that needs a token."
