"""A call that has not been made yet, and its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

__all__ = ["Operation", "Response"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T]):
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
    body: Any = field(default=None, repr=False)
    """What is sent as JSON; None sends no body."""
    repeatable: bool = False
    """Whether sending it twice does what sending it once does, so that it may be retried."""
    bad_request: str = ""
    """What a 500 says when the request is at fault: a regular expression for its detail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Generic[T]):
    """An answer with what surrounds its value."""

    value: T
    status_code: int
    headers: Mapping[str, str] = field(repr=False)


for _public in (Operation, Response):
    _public.__module__ = "openchami_sdk.core"
