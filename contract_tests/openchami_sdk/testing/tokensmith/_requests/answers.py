"""Every form of answer that TokenSmith gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from starlette.responses import Response

_GO_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def json(document: Any, status: int = 200, *, store: bool = True) -> Response:
    """*document* on one line; without `store` no cache may keep it."""
    text = msgspec.json.encode(document).decode().translate(_GO_ESCAPES)
    headers = {"Content-Type": "application/json"}
    if not store:
        headers |= {"Cache-Control": "no-store", "Pragma": "no-cache"}
    return Response(text + "\n", status, headers)


def text(sentence: str, status: int) -> Response:
    """A sentence in plain text, as Go's `http.Error` sends it."""
    headers = {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}
    return Response(sentence + "\n", status, headers)


class Refused(Exception):
    """Raised anywhere below a handler of tokens: becomes an error of RFC 6749 section 5.2."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self._status = status
        self._document = {"error": error, "error_description": description}

    def answer(self) -> Response:
        return json(self._document, self._status, store=False)


def invalid_request(description: str) -> Refused:
    return Refused(400, "invalid_request", description)


def method_not_allowed(allowed: Iterable[str]) -> Response:
    """405 without a body, and a line of `Allow` for each method."""
    answer = Response(status_code=405)
    for method in allowed:
        answer.headers.append("Allow", method)
    return answer
