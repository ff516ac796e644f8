"""The part of YAML that configuration files are written in; the rest is refused by line.

Block mappings and lists, plain and quoted scalars, comments, one document. Anchors, tags, flow
collections other than `{}` and `[]`, and multi-line texts are not read. A full parser would be a
dependency of every service that imports this package.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import msgspec

from .._text import printable

_KEY = re.compile(
    r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'\[\]{}&*!|>%@`#,?-][^"'#]*?|-[^\s"'#][^"'#]*?)"""
    r"""\s*:(?:\s+(.*))?$"""
)
_TEXT = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$""")
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?$")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}


class YamlError(ValueError):
    """What is wrong, and in which line."""


class _Line(NamedTuple):
    number: int
    indent: int
    text: str


def loads(text: str) -> Any:
    """The document as dicts, lists and scalars. Raises YamlError."""
    raws = enumerate(text.split("\n"), 1)
    lines = [line for number, raw in raws if (line := _line(number, raw)) is not None]
    if lines and lines[0].text == "---":
        del lines[0]
    if not lines:
        return None
    value, rest = _block(lines, 0, lines[0].indent)
    if rest < len(lines):
        raise _fault(lines[rest], "is indented as nothing above it is")
    return value


def _line(number: int, raw: str) -> _Line | None:
    text = raw.rstrip().removeprefix("\ufeff")
    body = text.lstrip(" ")
    if not body or body.startswith("#"):
        return None
    line = _Line(number, len(text) - len(body), body)
    if body.startswith("\t"):
        raise _fault(line, "is indented with a tab")
    return line


def _block(lines: list[_Line], at: int, indent: int) -> tuple[Any, int]:
    if lines[at].text == "-" or lines[at].text.startswith("- "):
        return _list(lines, at, indent)
    if _KEY.match(lines[at].text):
        return _mapping(lines, at, indent)
    return _scalar(lines[at], lines[at].text), at + 1


def _list(lines: list[_Line], at: int, indent: int) -> tuple[list[Any], int]:
    items: list[Any] = []
    while at < len(lines) and lines[at].indent == indent:
        line = lines[at]
        if not (line.text == "-" or line.text.startswith("- ")):
            break
        inner = line.text[1:].lstrip(" ")
        if not inner or inner.startswith("#"):
            value, at = _nested(lines, at + 1, indent + 1)
        else:
            # "- name: x" opens a mapping at the column where its first key stands.
            lines[at] = _Line(line.number, indent + len(line.text) - len(inner), inner)
            value, at = _block(lines, at, lines[at].indent)
        items.append(value)
    return items, at


def _mapping(lines: list[_Line], at: int, indent: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    while at < len(lines) and lines[at].indent == indent:
        line = lines[at]
        match = _KEY.match(line.text)
        if match is None:
            raise _fault(line, "is not `key: value`")
        key, rest = str(_scalar(line, match[1])), match[2]
        if key in found:
            raise _fault(line, f"repeats the key {printable(key, 60)!r}")
        if rest is None or rest.startswith("#"):
            # A list may stand at the column of its key.
            is_list = at + 1 < len(lines) and lines[at + 1].text[:2].strip() == "-"
            found[key], at = _nested(lines, at + 1, indent if is_list else indent + 1)
        else:
            found[key], at = _scalar(line, rest), at + 1
    return found, at


def _nested(lines: list[_Line], at: int, least: int) -> tuple[Any, int]:
    if at < len(lines) and lines[at].indent >= least:
        return _block(lines, at, lines[at].indent)
    return None, at


def _scalar(line: _Line, text: str) -> Any:
    if text[:1] in ('"', "'"):
        match = _TEXT.match(text)
        if match is None:
            raise _fault(line, "has a quoted text that does not end")
        quoted = match[1]
        if quoted[0] == "'":
            return quoted[1:-1].replace("''", "'")
        try:
            return msgspec.json.decode(quoted, type=str)
        except msgspec.DecodeError:
            raise _fault(line, "has an escape in a quoted text that JSON does not know") from None
    plain = re.split(r"\s+#", text, maxsplit=1)[0].strip()
    if plain.lower() in _WORDS:
        return _WORDS[plain.lower()]
    if plain in ("{}", "[]"):
        return {} if plain == "{}" else []
    if plain[0] in "&*!|>%@`[{}],?" or ": " in plain:
        raise _fault(line, "uses YAML that is not read here (quote the text if it is one)")
    if _NUMBER.match(plain):
        return float(plain) if "." in plain else int(plain)
    return plain


def _fault(line: _Line, what: str) -> YamlError:
    return YamlError(f"line {line.number} {what}")
