"""Reads an answer in full, within limits of size and time: a server may never stop sending."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import Any, cast

from openchami_sdk.core import http
from openchami_sdk.core.connections.answer import Reader

LONGEST = 1 << 26
"""Bytes of an answer, as they arrive and decoded."""
_DEEPEST = 500
"""Levels of JSON that every decoder reads."""


class TooSlow(Exception):
    """The answer has begun, but it is not complete within the timeout."""


class Unreadable(Exception):
    """The answer is longer than `LONGEST`, or can't be read by any client."""


def read(answer: http.Response, request: http.Request, started: float) -> http.Response:
    """The answer, read in full and decoded; `started`: when its request was sent.

    Raises `TooSlow`, `Unreadable`, and what the library raises for a broken connection.
    """
    # A transport leaves this to the client, and errors of the library contain it.
    cast("Any", answer).request = request
    seconds = request.extensions.get("timeout", {}).get("read")
    reader = Reader(answer, LONGEST)
    try:
        if not reader.was_read:
            _take(answer, reader, started, seconds)
    finally:
        answer.close()
    whole = reader.answer()
    if fault := whole.fault or _fault(answer, whole.body):
        raise Unreadable(f"the answer has {fault.rstrip('.')}")
    return _as_read(answer, request, whole.body, time.monotonic() - started)


def _take(answer: http.Response, reader: Reader, started: float, seconds: float | None) -> None:
    for chunk in answer.iter_raw():
        if reader.full(chunk):
            return
        if seconds is not None and time.monotonic() - started > seconds:
            raise TooSlow(f"the answer is not complete after {seconds:g} seconds")


def _fault(answer: http.Response, body: bytes) -> str:
    """What no HTTP library or JSON decoder can read, empty when there is none."""
    location = answer.headers.get("location")
    if answer.is_redirect and location is not None and not _is_url(location):
        return "a Location that is not a URL"
    if body.count(b"[") + body.count(b"{") > _DEEPEST:
        try:
            json.loads(body)
        except RecursionError:
            return "a body that is nested too deeply"
        except ValueError:
            pass
    return ""


def _is_url(location: str) -> bool:
    try:
        url = http.parse_url(location)
        return bool(url.host) or not url.scheme
    except ValueError:
        return False


def _as_read(
    answer: http.Response, request: http.Request, body: bytes, seconds: float
) -> http.Response:
    """The same answer with its body decoded, as the client returns an answer that it has read."""
    kind: Any = type(answer)
    # As bytes: a name or a value may have any.
    headers = [
        (name, value)
        for name, value in cast("Any", answer).headers.raw
        if name.lower() not in (b"content-encoding", b"transfer-encoding")
    ]
    made: Any = kind(
        answer.status_code,
        headers=headers,
        content=body,
        request=request,
        extensions=answer.extensions,
    )
    made.elapsed = timedelta(seconds=seconds)
    # The library raises an error for a body that is not in the encoding of its Content-Type.
    made.encoding = "utf-8"
    result: http.Response = made
    return result
