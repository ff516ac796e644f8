# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""Between values and bytes: what is sent, and what an answer means. No I/O here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from http import HTTPStatus
from typing import Any, TypeVar, get_origin
from urllib.parse import quote

import httpx
import msgspec

from ._errors import DecodeError, Problem, status_error
from ._operation import Operation, Response
from ._types import OneOrMany, Scalar

T = TypeVar("T")


def segment(name: str, value: object) -> str:
    """A value as one segment of a path.

    An empty value would address the whole collection (DELETE-one becomes DELETE-all), dots and
    slashes another path altogether: ValueError. Escaped is exactly what Go's net/url escapes: the
    services' router does not decode a path that is escaped more than that, such as `%3A` for `:`.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(f"{name} must be a str or an int, not {type(value).__name__}.")
    text = str(value)
    if text.strip() in ("", ".", "..") or "/" in text or "\\" in text:
        raise ValueError(
            f"{name} is {text!r}, which would change the path; pass the name of one thing."
        )
    return quote(text, safe="$&+,:;=@~")


def query(*pairs: tuple[str, OneOrMany[Scalar] | None]) -> tuple[tuple[str, str], ...]:
    """The query's pairs in order: a filter with several values is repeated, None is left out.

    An empty list is refused with ValueError: sent as nothing, it would select everything.
    """
    return tuple(
        (name, _text(name, value)) for name, values in pairs for value in _given(name, values)
    )


def _given(name: str, values: OneOrMany[Scalar] | None) -> list[Any]:
    found = list(several(values))
    if values is not None and not found:
        raise ValueError(
            f"{name} is empty, which would select everything; leave it out if you mean that."
        )
    return found


def several(values: Any) -> Iterable[Any]:
    """One value or many as many; None is none."""
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
    return str(value)


def expect(body: object, *models: type) -> None:
    """Refuse a body of another type: its members would go out under names the service drops."""
    if not isinstance(body, models):
        raise TypeError(f"body must be {_either(models)}, not {type(body).__name__}.")


def expect_each(body: Any, *models: type) -> None:
    """Refuse a body that is not a list of models."""
    kind = type(body).__name__
    if not isinstance(body, Sequence):
        raise TypeError(f"body must be a list of {_either(models)}, not {kind}.")
    for one in several(body):  # pyright: ignore[reportUnknownArgumentType]
        expect(one, *models)


def _either(models: tuple[type, ...]) -> str:
    return " or ".join(f"{model.__module__.split('.')[1]}.{model.__name__}" for model in models)


def encode(operation: Operation[Any]) -> tuple[bytes | None, dict[str, str]]:
    """The body's bytes and the headers they need."""
    if operation.body is None:
        return None, {}
    return msgspec.json.encode(operation.body), {"Content-Type": "application/json"}


def read(operation: Operation[T], response: httpx.Response) -> Response[T]:
    """The answer's value; raises StatusError or DecodeError."""
    if not response.is_success:
        raise _status_error(operation, response)
    if "html" in response.headers.get("content-type", ""):
        raise _decode_error(operation, response, "an HTML page; is the base URL the service's?")
    value: Any = None
    if operation.header:
        value = response.headers.get(operation.header)
    elif operation.success is str:
        value = response.text
    elif operation.success is not None:
        value = _decode(operation, response)
    return Response(value=value, status_code=response.status_code, headers=response.headers)


def _decode(operation: Operation[Any], response: httpx.Response) -> Any:
    content = response.content or (b"null" if response.status_code == 204 else b"")
    try:
        value = _decoder(operation.success).decode(content)
    except msgspec.ValidationError as error:
        expected, _, path = str(error).partition(" - at ")
        path = path.strip("`") or "$"
        what = f"a body that is not as described: {expected} at {path}."
        raise _decode_error(operation, response, what, path) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        what = "a body that is not JSON." if response.content else "no body."
        raise _decode_error(operation, response, what) from None
    return [] if value is None and get_origin(operation.success) is list else value


@lru_cache(maxsize=512)
def _decoder(success: Any) -> msgspec.json.Decoder[Any]:
    # Go sends null for a list that has nothing in it.
    return msgspec.json.Decoder(success | None if get_origin(success) is list else success)


def _decode_error(
    operation: Operation[Any], response: httpx.Response, what: str, path: str = "$"
) -> DecodeError:
    return DecodeError(
        f"{call(operation, response.request.url)} answered {response.status_code} with {what}",
        path=path,
        status_code=response.status_code,
        headers=response.headers,
    )


def _status_error(operation: Operation[Any], response: httpx.Response) -> Exception:
    problem = _problem(response)
    status = response.status_code
    detail = problem.detail if problem else _plain_line(response)
    sentence = problem.detail if problem else _hint(status, detail)
    phrase = f"{status} {problem.title if problem and problem.title else _phrase(status)}".strip()
    return status_error(status)(
        f"{call(operation, response.request.url)} answered {_shown(phrase)}"
        f"{': ' if sentence else '.'}{_shown(sentence)}",
        status_code=status,
        problem=problem,
        detail=detail,
        headers=response.headers,
    )


_HINTS = {
    404: "no such path here; is the base URL the service's?",
    403: "the token does not allow this call.",
    429: "too many calls; try again later.",
    502: "the gateway got no sensible answer from the service; try again later.",
    503: "the service is not ready; try again later.",
    504: "the gateway got no answer from the service in time; try again later.",
}


def _hint(status: int, line: str) -> str:
    """What to do about a status that came without problem details."""
    if status == 401:
        reason = f" ({line})" if line else ""
        return f"the service wants a token, or does not accept this one{reason}."
    if 300 <= status < 400:
        return "the base URL is not the service's own, or a gateway wants a login."
    return _HINTS.get(status, "")


def _shown(text: str) -> str:
    """Somebody else's text in a message of ours: one line, nothing that moves a cursor, not endless."""
    line = "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)
    return line if len(line) <= 256 else f"{line[:256]}…"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _problem(response: httpx.Response) -> Problem | None:
    if "json" not in response.headers.get("content-type", ""):
        return None
    try:
        return msgspec.json.decode(response.content, type=Problem)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _plain_line(response: httpx.Response) -> str:
    """A one-line text/plain body, as the services' 401s have; anything else is no sentence."""
    if not response.headers.get("content-type", "").startswith("text/plain"):
        return ""
    text = response.text.strip()
    return text if len(text) <= 200 and re.fullmatch(r"[ -~]*", text) else ""


def call(operation: Operation[Any], url: httpx.URL) -> str:
    """How messages name a call: method and URL, without credentials or query."""
    return f"{operation.method} {url.copy_with(username=None, password=None, query=None)}"
