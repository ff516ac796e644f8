"""JSON as the services read and write it, without loss.

An object is read as the list of its members in their order, because equal names are allowed and
each of them counts. A number keeps its spelling: `1e2` does not fit an integer.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import msgspec

from openchami_sdk.testing._go import json as _go_json

Value: TypeAlias = "bool | str | Number | Members | list[Value] | None"


class Number:
    """A number as it was written. Numbers are equal when they are written alike."""

    # No dataclass: msgspec would write it as an object.
    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Number) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Number({self.text!r})"


@dataclass(frozen=True, slots=True)
class Members:
    """The members of an object in the order in which they were written."""

    pairs: list[tuple[str, Value]]


_decode = json.JSONDecoder(object_pairs_hook=Members, parse_int=Number, parse_float=Number).decode


def read_first(body: bytes) -> Value:
    """The first value in *body*; whatever follows it is not looked at.

    Raises:
        GoJsonError: There is none.
    """
    return _whole_texts(_go_json.read_first(body, _decode), body)


def read_whole(body: bytes) -> Value:
    """*body* as one value, with nothing but white space around it.

    Raises:
        GoJsonError: It is no such value.
    """
    return _whole_texts(_go_json.read_whole(body, _decode), body)


def kind_of(value: Value) -> str:
    """What Go calls *value* in an error message."""
    match value:
        case None:
            return "null"
        case bool():
            return "bool"
        case str():
            return "string"
        case Number():
            return "number"
        case Members():
            return "object"
        case _:
            return "array"


def plain(value: Value) -> Any:
    """*value* with objects as dicts, the last of several equal names winning."""
    if isinstance(value, Members):
        return {name: plain(member) for name, member in value.pairs}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def from_plain(value: Any) -> Value:
    """The opposite of `plain`; integers become numbers."""
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return Members([(name, from_plain(member)) for name, member in members.items()])
    if isinstance(value, list):
        return [from_plain(item) for item in cast("list[object]", value)]
    if isinstance(value, int) and not isinstance(value, bool):
        return Number(str(value))
    return cast("Value", value)


def write(value: Any) -> bytes:
    """*value* (dicts, lists, texts, integers, `Number`) as compact JSON, `<`, `>`, `&` escaped."""
    encoded = msgspec.json.encode(value, enc_hook=_as_written)
    for byte in (b"<", b">", b"&"):
        encoded = encoded.replace(byte, b"\\u%04x" % ord(byte))
    return encoded.replace("\u2028".encode(), b"\\u2028").replace("\u2029".encode(), b"\\u2029")


def _as_written(value: Any) -> msgspec.Raw:
    assert isinstance(value, Number)
    return msgspec.Raw(value.text.encode())


def _whole_texts(value: Value, body: bytes) -> Value:
    """*value* with the replacement character for each half of a pair of surrogates."""
    try:
        return _without_halves(value) if b"\\u" in body else value
    except RecursionError:
        raise _go_json.GoJsonError("exceeded max depth") from None


def _without_halves(value: Value) -> Value:
    if isinstance(value, Members):
        return Members([(_mended(name), _without_halves(v)) for name, v in value.pairs])
    if isinstance(value, list):
        return [_without_halves(item) for item in value]
    return _mended(value) if isinstance(value, str) else value


def _mended(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
