"""What an answer means: its value, or the error that it stands for. No I/O here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar, get_origin

import msgspec

from ..connections.answer import Answer
from ..operation import Operation, Response, Text
from .failures import decode_failure, other_failure, status_failure

T = TypeVar("T")
#: Answers of other services that users confuse with this one: a regular expression for the media
#: type and the start of the body (one line each); a sentence that says what to do; whether only
#: that service answers so.
OtherServices: TypeAlias = tuple[tuple[str, str, bool], ...]


def read(operation: Operation[T], response: Answer, others: OtherServices = ()) -> Response[T]:
    """The answer's value; raises StatusError, DecodeError or WrongServiceError."""
    says, proof = _other(response, others) if others else ("", False)
    if proof:
        raise other_failure(operation, response, says)
    if not response.is_success:
        raise status_failure(operation, response, says)
    if response.fault:
        raise decode_failure(operation, response, response.fault)
    if "html" in response.kind:
        raise decode_failure(
            operation, response, "an HTML page; is the base URL that of the service?"
        )
    value: Any = None
    if operation.header:
        value = response.headers.get(operation.header)
    elif operation.success is str:
        value = response.text
    elif operation.success is Text:
        value = Text(response.text, operation.kinds)
    elif operation.success is not None:
        value = _decode(operation, response)
    return Response(
        value=value,
        status_code=response.status_code,
        headers=response.headers,
        body=response.body,
    )


def _other(response: Answer, others: OtherServices) -> tuple[str, bool]:
    """What to do if another service gave this answer, and whether only that service gives it."""
    start = f"{response.kind}\n{response.body[:200].decode('utf-8', 'replace')}"
    return next(
        ((says, proof) for each, says, proof in others if re.search(each, start)), ("", False)
    )


def _decode(operation: Operation[Any], response: Answer) -> Any:
    content = response.body or (b"null" if response.status_code == 204 else b"")
    try:
        value = _decoder(operation.success).decode(content)
    except msgspec.ValidationError as error:
        expected, _, path = str(error).partition(" - at ")
        path = path.strip("`") or "$"
        what = f"a body that is not as described: {expected} at {path}."
        raise decode_failure(operation, response, what, path) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        what = "a body that is not JSON." if response.body else "no body."
        raise decode_failure(operation, response, what) from None
    return [] if value is None and get_origin(operation.success) is list else value


@lru_cache(maxsize=512)
def _decoder(success: Any) -> msgspec.json.Decoder[Any]:
    # Go sends null for a list that has nothing in it.
    return msgspec.json.Decoder(success | None if get_origin(success) is list else success)
