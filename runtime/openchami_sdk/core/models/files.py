"""Models from files: JSON and YAML, with the file and the line in every complaint."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, TypeVar

from .conversion import ConversionError, convert
from .conversion import Path as ValuePath

T = TypeVar("T")


def from_json(path: str | os.PathLike[str], to: type[T], *, drop: Collection[str] = ()) -> T:
    """A JSON file as a model, or as a list of models (`list[smd.ComponentCreate]`).

    Args:
        path: The file, in UTF-8.
        to: The model to make, or `list[…]` of it.
        drop: Members of the file to leave out, as of `convert`.

    Raises:
        ValueError: The file is no JSON, repeats a key, has a member that the model has not, or a
            value of another type. The message names the file, the line and the member.
        OSError: The file cannot be read.
    """
    return _read(path, _parsed_json, to, drop)


def from_yaml(path: str | os.PathLike[str], to: type[T], *, drop: Collection[str] = ()) -> T:
    """A YAML 1.2 file with one document as a model, or as a list of models; else as `from_json`.

    Args:
        path: The file, in UTF-8.
        to: The model to make, or `list[…]` of it.
        drop: Members of the file to leave out, as of `convert`.

    Raises:
        ValueError: The file is no YAML, repeats a key, has a member that the model has not, or a
            value of another type. The message names the file, the line and the member.
        OSError: The file cannot be read.
    """
    return _read(path, _parsed_yaml, to, drop)


def _read(
    path: str | os.PathLike[str], parsed: Callable[[str], Any], to: type[T], drop: Collection[str]
) -> T:
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        value = parsed(text)
    except UnicodeDecodeError:
        fault = f"{os.fspath(path)}: this is not UTF-8."
    except RecursionError:
        fault = f"{os.fspath(path)}: this is nested too deeply."
    except _NotReadable as error:
        fault = f"{os.fspath(path)}{error}"
    else:
        try:
            return convert(value, to, drop=drop)
        except ConversionError as error:
            fault = f"{os.fspath(path)}{_line(text, error.path)}: {error}"
    raise ValueError(fault)


class _NotReadable(ValueError):
    """Text that is no JSON or no YAML: `, line 3: …`."""


def _parsed_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise _NotReadable(f", line {error.lineno}: this is not JSON: {error.msg}.") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _NotReadable(f": an object has the member {twice!r} twice.")
    return members


def _no_number(text: str) -> Any:
    raise _NotReadable(f": this is not JSON: {text} is no number.")


def _parsed_yaml(text: str) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    parser: Any = YAML(typ="safe", pure=True)
    try:
        return parser.load(text)
    except MarkedYAMLError as raised:
        error: Any = raised
        mark = error.problem_mark or error.context_mark
        line = "" if mark is None else f", line {mark.line + 1}"
        why = ", ".join(filter(None, (error.context, error.problem)))
        if isinstance(error, DuplicateKeyError):
            why = "a key is repeated"  # the parser's own words have the values
    except (YAMLError, ValueError):
        line, why = "", "it holds what YAML does not know"
    why = " ".join(why.split()).rstrip(".")
    raise _NotReadable(f"{line}: this cannot be read as YAML: {why}.")


def _line(text: str, path: ValuePath) -> str:
    """`, line 3`: where a value is. JSON is looked up as YAML, which it is but for tabs."""
    if not path:
        return ""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.nodes import MappingNode, SequenceNode

    parser: Any = YAML(typ="safe", pure=True)
    try:
        node: Any = parser.compose(text.replace("\t", " "))
    except (YAMLError, RecursionError):
        return ""
    mark = node.start_mark
    for part in path:
        entries: Any = node.value
        found: list[tuple[Any, Any]]
        if isinstance(node, MappingNode):
            found = [(key, value) for key, value in entries if key.value == part]
        elif isinstance(node, SequenceNode) and isinstance(part, int):
            found = [(one, one) for one in entries[part : part + 1]]
        else:
            found = []
        if not found:
            break
        mark, node = found[0][0].start_mark, found[0][1]
    return f", line {mark.line + 1}"


for _public in (from_json, from_yaml):
    _public.__module__ = "openchami_sdk.core"
