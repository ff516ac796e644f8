"""Reading an OpenAPI document: YAML as plain values, references, operations."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeGuard, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

Json = dict[str, Any]
#: Answers to what the client never sends: a slash at the end of a path, a version in `Accept`.
NEVER_MET = frozenset({"301", "406"})
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class DescriptionError(Exception):
    """A description that cannot be used; each line of the message names one fault."""


@dataclass(frozen=True)
class OperationRef:
    """One operation of a document, with its method and path."""

    method: str
    path: str
    item: Json
    data: Json

    @property
    def id(self) -> str:
        return str(self.data.get("operationId", ""))

    @property
    def label(self) -> str:
        """How messages name it: its id, or method and path if it has none."""
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


def wants_token(document: Json, operation: OperationRef) -> bool:
    """Whether the service refuses a call without a token; `{}` means that it does not."""
    security: list[Json] = operation.data.get("security", document.get("security")) or []
    return bool(security) and {} not in security


def is_partial(schema: Json) -> bool:
    """Whether a schema is the body of a PATCH: what is not given stays as it is."""
    return bool(schema.get("x-openchami", {}).get("partial"))


def resolve(document: Json, value: Any) -> Json:
    """Follow `$ref` to a value that is not one; raises KeyError if the target does not exist."""
    seen: set[str] = set()
    while is_mapping(value) and "$ref" in value:
        ref = str(value["$ref"])
        if ref in seen or not ref.startswith("#/"):
            raise KeyError(ref)
        seen.add(ref)
        value = lookup(document, ref)
    return cast(Json, value)


def lookup(document: Json, ref: str) -> Any:
    """The target of a reference, also another reference; raises KeyError if there is none."""
    target: Any = document
    for part in ref.removeprefix("#/").split("/"):
        name = part.replace("~1", "/").replace("~0", "~")
        if not is_mapping(target) or name not in target:
            raise KeyError(ref)
        target = target[name]
    return target


def ref_name(value: Any) -> str | None:
    """`Group` for `{"$ref": "#/components/schemas/Group"}`, None for anything else."""
    if is_mapping(value) and "$ref" in value:
        return str(value["$ref"]).rsplit("/", 1)[-1]
    return None


def walk(value: Any, where: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Json]]:
    """Every mapping below `value`, with the keys that lead to it."""
    if is_mapping(value):
        yield where, value
        for key, child in value.items():
            yield from walk(child, (*where, str(key)))
    elif is_list(value):
        for index, child in enumerate(value):
            yield from walk(child, (*where, str(index)))


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a plain value is a list."""
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Json]:
    """Whether a plain value is a mapping."""
    return isinstance(value, dict)


def load(path: Path, *, quoted_enums: bool = False) -> Json:
    """Read YAML 1.2 (or JSON) as plain values.

    Keys are always strings (`200:` is a status, not a number) and timestamps stay text.
    With `quoted_enums` an enum value that is not quoted is an error: other YAML readers
    take an unquoted `On` for a boolean.
    """
    # The round-trip loader would leave its marks (U+0007) where folded text is folded.
    yaml: Any = YAML(typ="safe", pure=True)
    try:
        value = _Reader(path, quoted_enums).plain(yaml.compose(path.read_bytes()))
    except OSError as error:
        raise DescriptionError(f"{path}: cannot be read: {error.strerror}.") from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise DescriptionError(f"{path}: is not YAML: {' '.join(str(error).split())}") from error
    except RecursionError:
        raise DescriptionError(f"{path}: is nested too deeply for a description.") from None
    if not is_mapping(value):
        raise DescriptionError(f"{path}: is not a mapping, but an OpenAPI document must be one.")
    return value


class _Reader:
    """Makes plain values of the nodes of one file."""

    # An upstream description has about 30,000 values; aliases within aliases make billions.
    _most = 1_000_000
    _deepest = 100

    def __init__(self, path: Path, quoted_enums: bool) -> None:
        self._path = path
        self._quoted_enums = quoted_enums
        self._values = 0

    def plain(self, node: Any, in_enum: bool = False, depth: int = 0) -> Any:
        if node is None:
            return None
        self._values += 1
        if self._values > self._most:
            self._refuse(node, "its aliases make more than a million values")
        if depth > self._deepest:
            self._refuse(node, "is nested too deeply for a description")
        if node.id == "mapping":
            return self._mapping(node, depth)
        if node.id == "sequence":
            return [self.plain(child, in_enum, depth + 1) for child in node.value]
        text, kind = self._text(node), str(node.tag).rsplit(":", 1)[-1]
        if in_enum and node.style is None and kind not in ("int", "null"):
            self._refuse(node, f'quote the enum value {text}: "{text}"')
        return self._scalar(node, kind, text)

    def _mapping(self, node: Any, depth: int) -> Json:
        result: Json = {}
        for key_node, child in node.value:
            if key_node.id != "scalar":
                self._refuse(key_node, "a key must be text")
            key = self._text(key_node)
            if key in result:
                self._refuse(key_node, f"`{key}` appears twice; keep one")
            is_enum = self._quoted_enums and key == "enum" and child.id == "sequence"
            result[key] = self.plain(child, is_enum, depth + 1)
        return result

    def _scalar(self, node: Any, kind: str, text: str) -> Any:
        try:
            if kind == "int":
                return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
            if kind == "float":
                number = float(text)
                if not math.isfinite(number):
                    raise ValueError
                return number
        except ValueError:
            self._refuse(node, f"{text[:40]} is not a number that JSON can represent")
        if kind == "bool":
            return text.lower() == "true"
        return None if kind == "null" else text

    def _text(self, node: Any) -> str:
        """The text of a scalar; refuses characters that change how text is shown."""
        text = str(node.value)
        for character in text:
            if character not in "\n\t" and unicodedata.category(character) in ("Cc", "Cf", "Cs"):
                self._refuse(node, f"holds the control character U+{ord(character):04X}; remove it")
        return text

    def _refuse(self, node: Any, complaint: str) -> NoReturn:
        raise DescriptionError(f"{self._path}:{node.start_mark.line + 1}: {complaint}.")
