"""JSON as the services read it, which are written in Go, and their sentences for what is no JSON.

The sentences are those of Go's `encoding/json`: they reach clients in the details of 400 and 500
answers. What a service says of a value of the wrong type is made by each stand-in, which knows
the type.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any, Final, NoReturn, TypeAlias, cast

_BLANK: Final = re.compile(rb"[ \t\r\n]*")
_PLAIN_TEXT: Final = re.compile(rb'[^"\\\x00-\x1f]*')
_HEX: Final = re.compile(rb"[0-9A-Fa-f]")
_DIGITS: Final = re.compile(rb"[0-9]*")
_LITERALS: Final = {ord("t"): b"true", ord("f"): b"false", ord("n"): b"null"}
_PAIRS: Final = {ord("{"): ord("}"), ord("["): ord("]")}


Decode: TypeAlias = Callable[[str], Any]
"""Makes a value of a text that is known to be JSON."""


class GoJsonError(ValueError):
    """What Go's reader says of a text that it refuses."""


def read_first(body: bytes, decode: Decode | None = None) -> Any:
    """The first value in *body*, as a stream is read: what follows it is not looked at.

    Args:
        decode: Instead of the decoder that makes Python's own values.

    Raises:
        GoJsonError: There is none; `EOF` for an empty body.
    """
    try:
        end = _end_of_value(body)
    except _CutError:
        raise GoJsonError("unexpected EOF" if body.strip(b" \t\r\n") else "EOF") from None
    return _value(body[:end], decode)


def read_whole(body: bytes, decode: Decode | None = None) -> Any:
    """The value that is all of *body*.

    Args:
        decode: Instead of the decoder that makes Python's own values.

    Raises:
        GoJsonError: It is no JSON, or something follows.
    """
    try:
        # Go puts a blank at the end: a word or a number that is cut off runs into it.
        end = _end_of_value(body + b" ")
    except _CutError:
        raise GoJsonError("unexpected end of JSON input") from None
    after = _skip_blanks(body, end)
    if after < len(body):
        raise _refused(body[after], "after top-level value")
    return _value(body[:end], decode)


def word_for(value: Any) -> str:
    """What Go calls the kind of a value: the subject of its sentences about types."""
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int | float):
        return "number"
    return "array" if isinstance(value, list) else "object"


class _CutError(Exception):
    """The text ends before the value does."""


def _end_of_value(text: bytes) -> int:
    """Where the first value ends."""
    closers: list[int] = []
    expected = "value"
    at = 0
    while True:
        if expected == "end" and not closers:
            return at
        at = _skip_blanks(text, at)
        if at == len(text):
            raise _CutError
        char = text[at]
        if expected.startswith("first") and char == closers[-1]:
            closers.pop()
            at, expected = at + 1, "end"
        elif expected in ("value", "first value"):
            if char in _PAIRS:
                closers.append(_PAIRS[char])
                at, expected = at + 1, "first key" if char == ord("{") else "first value"
            else:
                at, expected = _end_of_scalar(text, at), "end"
        elif expected in ("key", "first key"):
            if char != ord('"'):
                raise _refused(char, "looking for beginning of object key string")
            at, expected = _end_of_string(text, at), "colon"
        elif expected == "colon":
            if char != ord(":"):
                raise _refused(char, "after object key")
            at, expected = at + 1, "value"
        else:
            at, expected = at + 1, _after_member(char, closers)


def _after_member(char: int, closers: list[int]) -> str:
    """What comes after a comma or a closing bracket."""
    if char == closers[-1]:
        closers.pop()
        return "end"
    in_object = closers[-1] == ord("}")
    if char != ord(","):
        raise _refused(char, f"after {'object key:value pair' if in_object else 'array element'}")
    return "key" if in_object else "value"


def _end_of_scalar(text: bytes, at: int) -> int:
    char = text[at]
    if char == ord('"'):
        return _end_of_string(text, at)
    if char in _LITERALS:
        return _end_of_literal(text, at, _LITERALS[char])
    if char == ord("-") or chr(char) in "0123456789":
        return _end_of_number(text, at)
    raise _refused(char, "looking for beginning of value")


def _end_of_literal(text: bytes, at: int, literal: bytes) -> int:
    for offset, wanted in enumerate(literal):
        found = _at(text, at + offset)
        if found != wanted:
            raise _refused(found, f"in literal {literal.decode()} (expecting {chr(wanted)!r})")
    return at + len(literal)


def _end_of_number(text: bytes, at: int) -> int:
    if text[at] == ord("-"):
        at += 1
    if _at(text, at) == ord("0"):
        at += 1
    else:
        at = _digits(text, at, "in numeric literal")
    if text[at : at + 1] == b".":
        at = _digits(text, at + 1, "after decimal point in numeric literal")
    if text[at : at + 1] in (b"e", b"E"):
        at += 1
        if text[at : at + 1] in (b"+", b"-"):
            at += 1
        at = _digits(text, at, "in exponent of numeric literal")
    return at


def _digits(text: bytes, at: int, where: str) -> int:
    end = _end_of(_DIGITS, text, at)
    if end == at:
        raise _refused(_at(text, at), where)
    return end


def _end_of_string(text: bytes, at: int) -> int:
    at += 1
    while True:
        at = _end_of(_PLAIN_TEXT, text, at)
        char = _at(text, at)
        if char == ord('"'):
            return at + 1
        if char != ord("\\"):
            raise _refused(char, "in string literal")
        escape = _at(text, at + 1)
        if chr(escape) not in 'bfnrt\\/"u':
            raise _refused(escape, "in string escape code")
        at += 2
        if escape == ord("u"):
            at = _end_of_code_point(text, at)


def _end_of_code_point(text: bytes, at: int) -> int:
    for place in range(at, at + 4):
        if not _HEX.match(text, place):
            raise _refused(_at(text, place), "in \\u hexadecimal character escape")
    return at + 4


def _at(text: bytes, at: int) -> int:
    if at >= len(text):
        raise _CutError
    return text[at]


def _skip_blanks(text: bytes, at: int) -> int:
    return _end_of(_BLANK, text, at)


def _end_of(pattern: re.Pattern[bytes], text: bytes, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _refused(char: int, where: str) -> GoJsonError:
    """Go names a byte, as if it were a character of Latin-1."""
    named = {ord("'"): r"\'", ord('"'): '"', 7: r"\a", 8: r"\b", 11: r"\v", 12: r"\f"}
    quoted = named.get(char)
    if quoted is None:
        quoted = chr(char).encode("unicode_escape").decode() if char < 0xA1 else chr(char)
        if 0x80 <= char < 0xA1 or char == 0xAD:
            quoted = f"\\u00{char:02x}"
    return GoJsonError(f"invalid character '{quoted}' {where}")


def _value(text: bytes, decode: Decode | None) -> Any:
    try:
        value = (decode or _decode)(text.decode("utf-8", "replace"))
    except RecursionError:
        raise GoJsonError("exceeded max depth") from None
    if decode is not None:
        return value
    return _without_surrogates(value) if b"\\u" in text else value


def _without_surrogates(value: Any) -> Any:
    """Half a pair of surrogates becomes the replacement character, as in Go."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_surrogates(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {_without_surrogates(name): _without_surrogates(members[name]) for name in members}
    return value


def _float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise GoJsonError(f"json: cannot unmarshal number {text} into Go value of type float64")
    return number


def _int(text: str) -> int | float:
    # Python refuses to make a number of thousands of digits.
    return int(text) if len(text) < 400 else _float(text)


def _no_constant(name: str) -> NoReturn:
    raise GoJsonError(f"invalid character '{name[0]}' looking for beginning of value")


_decode = json.JSONDecoder(parse_float=_float, parse_int=_int, parse_constant=_no_constant).decode
