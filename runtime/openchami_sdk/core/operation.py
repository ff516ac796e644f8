"""A call that has not been made yet, and its answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Generic, Self, TypeVar

import msgspec

__all__ = ["Operation", "Response", "Text"]

T = TypeVar("T")


# Structs, since one of each is made for every call: a frozen dataclass takes ten times as long.
class Operation(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """A call that has not been sent: a value that any client can send, more than once."""

    name: str
    """The description's operationId."""
    method: str
    """The HTTP method."""
    path: str
    """Path below the deployment's root, values filled in and escaped."""
    success: Any = None
    """What a successful answer is read as: a model, list, mapping, `str`, or None for no body."""
    header: str = ""
    """The header that holds the result; empty if the body holds it."""
    query: tuple[tuple[str, str], ...] = ()
    """The names and values of the query, in the order in which they are sent."""
    body: Any = None
    """What is sent as JSON; None sends no body."""
    public: bool = False
    """Whether the service requires no token for the call, so that none is fetched for it."""
    repeatable: bool = False
    """Whether the call has the same effect when it is sent twice, so that it may be retried."""
    kinds: tuple[tuple[str, str], ...] = ()
    """The kinds of text of a successful answer, each with a regular expression that matches it."""
    split: tuple[str, ...] = ()
    """Filters whose values may be divided among several requests; the answers are joined."""
    with_body: str = ""
    """The call that takes these filters in its body, such as `components.query`."""
    bad_request: str = ""
    """A regular expression that matches the detail of a 500 if the request itself is the cause."""

    def __repr__(self) -> str:
        return f"Operation({self.name}: {self.method} {self.path})"


class Response(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """An answer: its value with status, headers and body."""

    value: T
    """What the method returns."""
    status_code: int
    """The HTTP status."""
    headers: Mapping[str, str]
    """The headers; names are compared without case."""
    body: bytes
    """The body of the answer, decompressed."""

    def __repr__(self) -> str:
        return f"Response(value={self.value!r}, status_code={self.status_code})"


class Text(str):
    """Text of an answer, and its kind.

    A service may answer 200 with a text that reports a failure; the kind shows it.
    """

    __slots__ = ("kind",)
    kind: str
    """The first kind that matches the text; empty if no kind matches."""

    def __new__(cls, text: str, kinds: tuple[tuple[str, str], ...] = ()) -> Self:
        """Find the kind of the text; `kinds` has each kind with its regular expression."""
        self = super().__new__(cls, text)
        self.kind = next((kind for kind, pattern in kinds if re.search(pattern, text)), "")
        return self


for _public in (Operation, Response, Text):
    _public.__module__ = "openchami_sdk.core"
