"""Reading an OpenAPI document: YAML as plain values, references, operations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class DescriptionError(Exception):
    """A description that cannot be used; each line of the message is one complaint."""


@dataclass(frozen=True)
class OperationRef:
    """One operation of a document, where it stands."""

    method: str
    path: str
    item: Json
    data: Json

    @property
    def id(self) -> str:
        return str(self.data.get("operationId", ""))

    @property
    def label(self) -> str:
        """How people find it: its id, or method and path while it has none."""
        return self.id or f"{self.method.upper()} {self.path}"

    @property
    def parameters(self) -> list[Json]:
        """The operation's own parameters, then those of its path."""
        return [*self.data.get("parameters", []), *self.item.get("parameters", [])]


def operations(document: Json) -> Iterator[OperationRef]:
    """Every operation of the document, in its order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield OperationRef(method, path, item, item[method])


def resolve(document: Json, value: Any) -> Json:
    """Follow `$ref` until something that is not one; raises KeyError when it leads nowhere."""
    seen: set[str] = set()
    while isinstance(value, dict) and "$ref" in value:
        ref = str(cast(Json, value)["$ref"])
        if ref in seen or not ref.startswith("#/"):
            raise KeyError(ref)
        seen.add(ref)
        target: Any = document
        for part in ref[2:].split("/"):
            part = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(target, dict) or part not in target:
                raise KeyError(ref)
            target = cast(Json, target)[part]
        value = target
    return cast(Json, value)


def ref_name(value: Any) -> str | None:
    """`Group` for `{"$ref": "#/components/schemas/Group"}`, None for anything else."""
    if isinstance(value, dict) and "$ref" in value:
        return str(cast(Json, value)["$ref"]).rsplit("/", 1)[-1]
    return None


def walk(value: Any, where: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Json]]:
    """Every mapping below `value`, with the keys that lead to it."""
    if isinstance(value, dict):
        mapping = cast(Json, value)
        yield where, mapping
        for key, child in mapping.items():
            yield from walk(child, (*where, str(key)))
    elif isinstance(value, list):
        for index, child in enumerate(cast(list[Any], value)):
            yield from walk(child, (*where, str(index)))


def load(path: Path, *, quoted_enums: bool = False) -> Json:
    """Read YAML 1.2 (or JSON) as plain values.

    Keys are always strings (`200:` is a status, not a number) and timestamps stay text.
    With `quoted_enums` an enum value that is not quoted is an error: other YAML readers
    take an unquoted `On` for a boolean.
    """
    try:
        node = YAML(typ="rt", pure=True).compose(path.open("rb"))  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    except OSError as error:
        raise DescriptionError(f"{path}: cannot be read: {error.strerror}.") from error
    except (MarkedYAMLError, UnicodeDecodeError) as error:
        raise DescriptionError(f"{path}: is not YAML: {' '.join(str(error).split())}") from error
    value = _plain(cast(Node, node), path, quoted_enums)
    if not isinstance(value, dict):
        raise DescriptionError(f"{path}: holds no mapping; an OpenAPI document is one.")
    return cast(Json, value)


def _plain(node: Node | None, path: Path, quoted_enums: bool, in_enum: bool = False) -> Any:
    if isinstance(node, MappingNode):
        result: Json = {}
        for key_node, child in cast(list[tuple[Node, Node]], node.value):
            key = str(key_node.value)
            if key in result:
                raise DescriptionError(f"{_at(path, key_node)}: `{key}` is there twice; keep one.")
            is_enum = quoted_enums and key == "enum" and isinstance(child, SequenceNode)
            result[key] = _plain(child, path, quoted_enums, is_enum)
        return result
    if isinstance(node, SequenceNode):
        children = cast(list[Node], node.value)
        return [_plain(child, path, quoted_enums, in_enum) for child in children]
    if not isinstance(node, ScalarNode):
        return None
    text = str(cast(object, node.value))
    kind = str(cast(object, node.tag)).rsplit(":", 1)[-1]
    if in_enum and node.style is None and kind not in ("int", "null"):
        raise DescriptionError(f'{_at(path, node)}: quote the enum value {text}: "{text}".')
    return _scalar(kind, text)


def _scalar(kind: str, text: str) -> Any:
    if kind == "int":
        return int(text.replace("_", ""), 0) if text.strip("+-0") else 0
    if kind == "float":
        return float(text)
    if kind == "bool":
        return text.lower() == "true"
    return None if kind == "null" else text


def _at(path: Path, node: Node) -> str:
    mark = cast(Any, node.start_mark)
    return f"{path}:{mark.line + 1}"
