"""What a call sends: values as path segments, query and body. No I/O here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

import msgspec

from .models.model import first_fault
from .operation import Operation
from .types import OneOrMany, Scalar


def segment(name: str, value: object) -> str:
    """A value as one segment of a path.

    Raises ValueError for an empty value, which would address the whole collection (DELETE-one
    becomes DELETE-all), and for dots and slashes, which would address another path.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(f"{name} must be a str or an int, not {type(value).__name__}.")
    text = str(value)
    if text.isascii() and text.isalnum():  # most names, such as all xnames
        return text
    _sendable(name, text)
    if text.strip() in ("", ".", "..") or "/" in text or "\\" in text:
        raise ValueError(
            f"{name} is {text!r}, which would change the path; pass the name of one object."
        )
    return escaped(text)


def escaped(text: str | bytes) -> str:
    """Text in a path, with the characters escaped that Go's net/url escapes there, and no others.

    The services' router does not decode a path in which more is escaped, such as `%3A` for `:`.
    """
    return quote(text, safe="$&+,:;=@~")


def query(*pairs: tuple[str, OneOrMany[Scalar] | None]) -> tuple[tuple[str, str], ...]:
    """The query's pairs in order: a filter with several values is repeated, None is left out.

    An empty list is refused with ValueError: the query would not have the filter, and would
    select everything.
    """
    return tuple(
        (name, _text(name, value))
        for name, values in pairs
        if values is not None
        for value in _given(name, values)
    )


def _given(name: str, values: OneOrMany[Scalar]) -> list[Any]:
    found = list(several(values))
    if not found:
        raise ValueError(
            f"{name} is empty, which would select everything; leave it out if you mean that."
        )
    return found


def several(values: Any) -> Iterable[Any]:
    """The values: one value as a list of one, None as an empty list."""
    if values is None:
        return ()
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        return (values,)
    return values  # pyright: ignore[reportUnknownVariableType]


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat()
    if not isinstance(value, str | int | float):
        raise TypeError(f"{name} holds {value!r}; it takes text, numbers, booleans and times.")
    return _sendable(name, str(value))


def _sendable(name: str, text: str) -> str:
    """Text that can be encoded: a lone surrogate, as in some file names, cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} holds {text[:100]!r}, which cannot be sent as text.") from None
    return text


def expect(body: object, *models: type) -> None:
    """Refuse a body of another type: the service would ignore the names of its members.

    The types of members that were set after the body was built are checked here. Such members
    become text where the service wants text.
    """
    if not isinstance(body, models):
        raise TypeError(f"body must be {_either(models)}, not {type(body).__name__}.")
    finish: Any = getattr(body, "__post_init__", None)
    if finish is not None:
        finish()
    fault = first_fault(body, deep=True)
    if fault:
        raise TypeError(fault)


def expect_each(body: Any, *models: type) -> None:
    """Refuse a body that is not a list of models."""
    kind = type(body).__name__
    if not isinstance(body, Sequence):
        raise TypeError(f"body must be a list of {_either(models)}, not {kind}.")
    for one in several(body):  # pyright: ignore[reportUnknownArgumentType]
        expect(one, *models)


def expect_changes(body: Any) -> None:
    """Refuse the body of a PATCH that changes nothing."""
    if all(getattr(body, name) is msgspec.UNSET for name in body.__struct_fields__):
        raise ValueError(f"{type(body).__name__} sets no field, so it would change nothing.")


def _either(models: tuple[type, ...]) -> str:
    return " or ".join(f"{model.__module__.split('.')[1]}.{model.__name__}" for model in models)


def encode(operation: Operation[Any]) -> tuple[bytes | None, dict[str, str]]:
    """The body's bytes and the headers they need."""
    if operation.body is None:
        return None, {}
    try:
        content = msgspec.json.encode(operation.body)
    except UnicodeEncodeError:
        raise ValueError(f"The body of {operation.name} holds text that cannot be sent.") from None
    except RecursionError:
        raise ValueError(f"The body of {operation.name} is nested too deeply.") from None
    return content, {"Content-Type": "application/json"}
