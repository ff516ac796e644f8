"""Filters that are too long for one URL: several requests, and one answer. No I/O here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, cast
from urllib.parse import urlencode

import msgspec
from msgspec.structs import replace

from .operation import Operation, Response

T = TypeVar("T")
#: Characters of a query that is sent in one request where it could be divided. Gateways commonly
#: refuse a request line of more than 8,192 bytes; this leaves room for prefixes that they add.
LONGEST_QUERY = 4_000


def divide(operation: Operation[T]) -> list[Operation[T]]:
    """The operation itself, or several that together select what it does.

    An operation is divided when its query is too long because of one filter that may be split. A
    filter with a negation is not split: each request would return the objects that the other
    requests exclude. A long query that cannot be divided is sent unchanged, because a service
    without a gateway may accept it.
    """
    if not operation.split or _length(operation.query) <= LONGEST_QUERY:
        return [operation]
    name = max(operation.split, key=lambda one: _length(_of(operation, one)))
    values = list(dict.fromkeys(_of(operation, name)))
    others = tuple(pair for pair in operation.query if pair[0] != name)
    room = LONGEST_QUERY - _length(others)
    if room < LONGEST_QUERY // 2 or any(value.startswith("!") for _, value in values):
        return [operation]
    return [replace(operation, query=(*others, *part)) for part in _parts(values, room)]


def join(responses: Sequence[Response[T]]) -> Response[T]:
    """One response with the items of all responses, in order, and the rest of the first response.

    An item that is listed twice is kept once: two spellings of an id may be in different requests.
    """
    first = responses[0]
    if len(responses) == 1:
        return first
    values: list[Any] = [one.value for one in responses]
    items = {msgspec.json.encode(item): item for value in values for item in value}
    value = values[0]
    if isinstance(value, list):
        return replace(first, value=cast("T", [*items.values()]))
    (member,) = value.__struct_fields__
    setattr(value, member, [*items.values()])
    return first


def _of(operation: Operation[Any], name: str) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in operation.query if pair[0] == name)


def _length(query: Sequence[tuple[str, str]]) -> int:
    return len(urlencode(query))


def _parts(pairs: Sequence[tuple[str, str]], room: int) -> Iterator[list[tuple[str, str]]]:
    """The pairs in order, in lists of at most so many characters."""
    part: list[tuple[str, str]] = []
    left = room
    for pair in pairs:
        length = _length([pair]) + 1
        if part and length > left:
            yield part
            part, left = [], room
        part.append(pair)
        left -= length
    yield part
