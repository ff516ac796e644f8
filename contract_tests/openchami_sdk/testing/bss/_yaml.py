"""JSON values as YAML, in the spelling of the library that BSS v1.32.2 uses for /user-data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, cast

_RESOLVES = re.compile(
    r"(?i:~|null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan|<<|=)?"
    r"|[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(:[0-5]?[0-9])*"
    r"|([0-9][0-9_]*)?\.[0-9_]*([eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+)"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?"
)
_PLAIN = re.compile(r"(?![-?:](\s|$))[^\s!&*'\"%@`#,\[\]{}|>][^\x00-\x1f\x7f]*")


def dump(value: Any) -> str:
    """*value* in block style, members sorted."""
    return "\n".join(_block(value)) + "\n"


def _block(value: Any, indent: str = "") -> Iterator[str]:
    if isinstance(value, dict) and value:
        members = cast("dict[str, Any]", value)
        for name in sorted(members):
            yield from _member(f"{indent}{_text(name)}:", members[name], indent)
    elif isinstance(value, list) and value:
        for item in cast("Sequence[Any]", value):
            lines = list(_block(item, indent + "  "))
            yield f"{indent}- {lines[0].lstrip(' ')}"
            yield from lines[1:]
    else:
        yield from _scalar(value, indent)


def _member(head: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, list) and value:
        yield head
        yield from _block(value, indent)
    elif isinstance(value, dict) and value:
        yield head
        yield from _block(value, indent + "  ")
    else:
        first, *rest = _scalar(value, indent)
        yield f"{head} {first.lstrip(' ')}"
        yield from rest


def _scalar(value: Any, indent: str) -> list[str]:
    if isinstance(value, str) and "\n" in value and value[0] not in " \n":
        return _literal(value, indent)
    return [indent + _one_line(value)]


def _literal(text: str, indent: str) -> list[str]:
    end = len(text) - len(text.rstrip("\n"))
    style = "|-" if end == 0 else "|" if end == 1 else "|+"
    lines = (text if end == 0 else text[:-1]).split("\n")
    return [style, *(f"{indent}  {line}" if line else "" for line in lines)]


def _one_line(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e21 else repr(value)
    if isinstance(value, str):
        return _text(value)
    return "{}" if isinstance(value, dict) else "[]"


def _text(text: str) -> str:
    if _RESOLVES.fullmatch(text) or not text.isprintable():
        return '"' + "".join(_escaped(char) for char in text) + '"'
    if not _PLAIN.fullmatch(text) or ": " in text or " #" in text or text[-1] in " :":
        return "'" + text.replace("'", "''") + "'"
    return text


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable():
        return char
    named = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
    code = ord(char)
    wide = f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}"
    return named.get(char) or (wide if code < 0x10000 else f"\\U{code:08X}")
