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
    """A call as a value: build it, look at it, send it with any client, more than once."""

    name: str
    """The description's operationId."""
    method: str
    path: str
    """Path below the deployment's root, values filled in and escaped."""
    success: Any = None
    """What a success is read as: a model, a list or mapping, `str` for text, None for no body."""
    header: str = ""
    """The header that holds the result, where it is not in the body."""
    query: tuple[tuple[str, str], ...] = ()
    body: Any = None
    """What is sent as JSON; None sends no body."""
    public: bool = False
    """Whether the service serves it to everyone, so that no token is fetched for it."""
    repeatable: bool = False
    """Whether sending it twice does what sending it once does, so that it may be retried."""
    kinds: tuple[tuple[str, str], ...] = ()
    """The kinds of text that a success may be, each with a regular expression that finds it."""
    split: tuple[str, ...] = ()
    """Filters whose values may be divided over several requests; the answers are joined."""
    with_body: str = ""
    """The call that takes such filters in its body: `components.query`."""
    bad_request: str = ""
    """A regular expression for the detail of a 500 that the request itself causes."""

    def __repr__(self) -> str:
        return f"Operation({self.name}: {self.method} {self.path})"


class Response(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """An answer: its value with status, headers and body."""

    value: T
    status_code: int
    headers: Mapping[str, str]
    body: bytes
    """The body as it came, decompressed."""

    def __repr__(self) -> str:
        return f"Response(value={self.value!r}, status_code={self.status_code})"


class Text(str):
    """Text of an answer, and which of the described kinds it is.

    A service may answer 200 with a text that reports a failure; the kind shows it.
    """

    __slots__ = ("kind",)
    kind: str
    """The first kind that the text is of; empty when it is of none."""

    def __new__(cls, text: str, kinds: tuple[tuple[str, str], ...] = ()) -> Self:
        """Find the text's kind among these, each with a regular expression."""
        self = super().__new__(cls, text)
        self.kind = next((kind for kind, pattern in kinds if re.search(pattern, text)), "")
        return self


for _public in (Operation, Response, Text):
    _public.__module__ = "openchami_sdk.core"
