"""Merge a service's topic files into one OpenAPI document."""

from __future__ import annotations

import functools
import hashlib
import io
import re
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import SafeRepresenter

from .document import METHODS, DescriptionError, Json, is_list, is_mapping, operations
from .include import load_topic

# Text that a YAML 1.1 reader reads as another type. Ours is 1.2, but people use both.
_AMBIGUOUS = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null|~|)|[-+.]?[0-9][0-9_,.:eE+-]*|[0-9]{4}-[0-9]{2}-.*|=|<<"
)
_HEADER = """\
# Built from openapi/{service}/*.yaml by `make generate`. Don't edit: change the topic file.
"""


_STR = "tag:yaml.org,2002:str"


class _Quoted(str):
    """Text that is always written in double quotes."""


@dataclass(frozen=True)
class Description:
    """A service's merged description, and the files of its parts."""

    service: str
    document: Json
    #: file that described it, by operation label and by `schemas/Name`, `responses/Name`, …
    origin: dict[str, Path]

    @functools.cached_property
    def text(self) -> str:
        """The document as YAML, to write."""
        return _dump(self.service, self.document)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()


def services(root: Path) -> list[str]:
    """The services described under `root`/openapi, in alphabetical order."""
    return sorted(base.parent.name for base in (root / "openapi").glob("*/_base.yaml"))


def merge(root: Path, service: str) -> Description:
    """Merge `openapi/<service>/*.yaml`; raises DescriptionError when they contradict each other."""
    folder = root / "openapi" / service
    base_file = folder / "_base.yaml"
    base = load_topic(base_file, root / "openapi")
    document: Json = {key: base[key] for key in ("openapi", "info", "servers") if key in base}
    document.update(tags=[], paths={}, components={})
    origin: dict[str, Path] = {}
    topics = sorted(path for path in folder.glob("*.yaml") if path != base_file)
    for file in [base_file, *topics]:
        part = base if file == base_file else load_topic(file, root / "openapi")
        _add(document, part, file.relative_to(root), origin)
    document["tags"] = sorted(document["tags"], key=itemgetter("name"))
    document["components"] = {
        kind: dict(sorted(document["components"][kind].items()))
        for kind in sorted(document["components"])
    }
    return Description(service, document, origin)


def _add(document: Json, part: Json, file: Path, origin: dict[str, Path]) -> None:
    allowed = {"openapi", "info", "servers", "tags", "paths", "components"}
    if unknown := sorted(set(part) - allowed):
        raise DescriptionError(
            f"{file}: `{unknown[0]}` is not merged; use only tags, paths and components."
        )
    _shaped(part, file)
    document["tags"].extend(part.get("tags", []))
    for path, item in part.get("paths", {}).items():
        target = document["paths"].setdefault(path, {})
        _union(target, item, f"paths {path}", file)
        for operation in operations({"paths": {path: item}}):
            origin[operation.label] = file
    for kind, entries in part.get("components", {}).items():
        target = document["components"].setdefault(kind, {})
        _union(target, entries, f"components {kind}", file)
        origin.update({f"{kind}/{name}": file for name in entries})


def _shaped(part: Json, file: Path) -> None:
    """Check the form that merging needs; the rest is checked after all files are merged."""
    tags, paths, components = (part.get(key, {}) for key in ("tags", "paths", "components"))
    if tags and not (is_list(tags) and all(is_mapping(t) and _is_text(t, "name") for t in tags)):
        raise DescriptionError(f"{file}: `tags` must be a list of entries with a `name`.")
    if not is_mapping(paths) or not all(map(is_mapping, paths.values())):
        raise DescriptionError(f"{file}: `paths` must have a mapping for each path.")
    for path, item in paths.items():
        for method in METHODS:
            if not is_mapping(item.get(method, {})):
                raise DescriptionError(f"{file}: paths {path}: `{method}` must be a mapping.")
    if not is_mapping(components) or not all(map(is_mapping, components.values())):
        raise DescriptionError(f"{file}: `components` must have a mapping for each kind.")


def _is_text(entry: Json, key: str) -> bool:
    return isinstance(entry.get(key), str)


def _union(target: Json, extra: Json, where: str, file: Path) -> None:
    for key, value in extra.items():
        if key not in target:
            target[key] = value
        elif target[key] != value or key in METHODS:
            raise DescriptionError(
                f"{file}: {where} already has another `{key}`; describe it in one file."
            )


class _Representer(SafeRepresenter):
    """Blocks for text of several lines, quotes where a YAML reader could see another type."""

    def represent_text(self, data: str) -> ScalarNode:
        style = "|" if "\n" in data else None
        if isinstance(data, _Quoted) or _AMBIGUOUS.fullmatch(data):
            style = '"'
        node: ScalarNode = cast(Any, self).represent_scalar(_STR, str(data), style=style)
        return node

    def ignore_aliases(self, data: Any) -> bool:
        return True


for _kind in (str, _Quoted):
    cast(Any, _Representer).add_representer(_kind, _Representer.represent_text)


def _dump(service: str, document: Json) -> str:
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.Representer = _Representer
    yaml.default_flow_style = False
    yaml.sort_base_mapping_type_on_output = False
    yaml.width = 100
    buffer = io.StringIO()
    yaml.dump(_quote_enums(document), buffer)
    return _HEADER.format(service=service) + buffer.getvalue()


def _quote_enums(value: Any, in_enum: bool = False) -> Any:
    if is_mapping(value):
        return {key: _quote_enums(child, key == "enum") for key, child in value.items()}
    if is_list(value):
        return [_quote_enums(child, in_enum) for child in value]
    return _Quoted(value) if in_enum and isinstance(value, str) else value
