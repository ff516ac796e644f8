"""JSON and YAML files as plain values, and the line of each value."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .conversion import Path as ValuePath
from .yaml_values import TooManyValuesError, values_of

_BLANK = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


class Document:
    """A file that was read: what it says, and where.

    Attributes:
        name: The file, for messages.
        value: What it says, as plain values.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        parse: Callable[[str], Any],
        locate: Callable[[str], Callable[[ValuePath], int | None]],
        content: bytes | None,
    ) -> None:
        self.name = os.fspath(path)
        self._locate = locate
        self._line: Callable[[ValuePath], int | None] | None = None
        try:
            content = Path(path).read_bytes() if content is None else content
            lines = content.decode("utf-8-sig").replace("\r\n", "\n")
            self._text = lines.replace("\r", "\n")
            self.value = parse(self._text)
        except UnicodeDecodeError:
            fault = ": this is not UTF-8."
        except RecursionError:
            fault = ": this is nested too deeply."
        except _NotReadable as error:
            fault = str(error)
        else:
            return
        raise ValueError(f"{self.name}{fault}")

    @classmethod
    def of_json(cls, path: str | os.PathLike[str], content: bytes | None = None) -> Document:
        """A JSON file. Raises ValueError, which names file and line, and OSError.

        Args:
            path: The file.
            content: What the file has, if it was read before: a pipe can be read only once.
        """
        return cls(path, _parsed_json, _json_lines, content)

    @classmethod
    def of_yaml(cls, path: str | os.PathLike[str], content: bytes | None = None) -> Document:
        """A YAML 1.2 file with one document, as `of_json`."""
        return cls(path, _parsed_yaml, _yaml_lines, content)

    def line(self, path: ValuePath) -> int | None:
        """The line of a value, `("nodes", 3, "nid")`, or of what is nearest to it above."""
        if not path:
            return None
        if self._line is None:
            self._line = self._locate(self._text)
        return self._line(path)


class _NotReadable(ValueError):
    """Text that is not JSON or YAML: `, line 3: …`."""


def _parsed_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise _NotReadable(f", line {error.lineno}: this is not JSON: {error.msg}.") from None
    except _NotReadable:
        raise
    except ValueError:  # int() reads 4,300 digits at most
        raise _NotReadable(": a number has too many digits to be read.") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _NotReadable(f": an object has the member {twice!r} twice.")
    return members


def _no_number(text: str) -> Any:
    raise _NotReadable(f": this is not JSON: {text} is not a number.")


def _json_lines(text: str) -> Callable[[ValuePath], int | None]:
    def line(path: ValuePath) -> int:
        here = _after_blanks(text, 0)
        for part in path:
            found = _member(text, here, part)
            if found is None:
                break
            here = found
        return text.count("\n", 0, here) + 1

    return line


def _member(text: str, start: int, part: str | int) -> int | None:
    """Where a member of the object or array at `start` begins: all before it is skipped."""
    if text[start] not in "{[":
        return None
    at, number = _after_blanks(text, start + 1), 0
    while text[at] not in "}]":
        key: Any = number
        begin = at
        if text[start] == "{":
            key, at = _DECODER.raw_decode(text, at)
            at = _after_blanks(text, _after_blanks(text, at) + 1)
            begin = at
        if key == part:
            return begin
        _, at = _DECODER.raw_decode(text, at)
        at = _after_blanks(text, at)
        if text[at] == ",":
            at = _after_blanks(text, at + 1)
        number += 1
    return None


def _after_blanks(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    return blank.end() if blank else at


def _parsed_yaml(text: str) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import MarkedYAMLError

    parser: Any = YAML(typ="safe", pure=True)
    try:
        return values_of(parser, parser.compose(text))
    except MarkedYAMLError as raised:
        error: Any = raised
        mark = error.problem_mark or error.context_mark
        line = "" if mark is None else f", line {mark.line + 1}"
        why = ", ".join(filter(None, (error.context, error.problem)))
        if isinstance(error, DuplicateKeyError):
            why = "a key is repeated"  # the parser's own words have the values
    except TooManyValuesError as error:
        line, why = "", str(error)
    except RecursionError:
        raise
    except Exception:  # of the parser: KeyError for `!!bool maybe`, and others
        line, why = "", "it holds a value that is not valid in YAML"
    # Names of aliases and tags are text of the file, such as a password that is not quoted.
    why = re.sub(r"'[^']{2,}'|\"[^\"]{2,}\"", "…", " ".join(why.split())).rstrip(".")
    raise _NotReadable(f"{line}: this cannot be read as YAML: {why}.")


def _yaml_lines(text: str) -> Callable[[ValuePath], int | None]:
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import MappingNode, SequenceNode

    parser: Any = YAML(typ="safe", pure=True)
    root: Any = parser.compose(text)

    def line(path: ValuePath) -> int:
        node, mark = root, root.start_mark
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
        return int(mark.line) + 1

    return line
