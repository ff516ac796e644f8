"""What BSS answers: every form of response in one place (BSS v1.32.2)."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import msgspec
from starlette.responses import Response

_encode = msgspec.json.Encoder().encode
_JSON = "application/json; charset=UTF-8"
_TEXT = "text/plain; charset=utf-8"


class Refused(Exception):
    """Raised anywhere below a handler: becomes an `application/problem+json` answer."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def ok(value: Any) -> Response:
    return _response(200, _encode(value) + b"\n", _JSON)


def stored(status: int, token: str | None = None) -> Response:
    """An empty body that is called JSON, with the referral token if there is one."""
    answer = _response(status, b"", _JSON)
    if token is not None:
        answer.headers["BSS-Referral-Token"] = token
    return answer


def json_as_text(value: Any, status: int = 200) -> Response:
    """JSON that is called plain text, as the status routes and /meta-data send it."""
    return _response(status, _encode(value) + b"\n", _TEXT)


def script(text: str) -> Response:
    return _response(200, text.encode(), "text/plain; charset=UTF-8")


def yaml(text: str) -> Response:
    return _response(200, text.encode(), "text/yaml")


def bare(status: int) -> Response:
    """Neither body nor content type."""
    return Response(status_code=status)


def problem(status: int, detail: str) -> Response:
    document = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "detail": detail,
        "status": status,
    }
    return _response(status, _encode(document) + b"\n", "application/problem+json")


def not_allowed(allowed: str) -> Response:
    answer = problem(405, f"allow {allowed}")
    answer.headers["Allow"] = allowed
    return answer


def no_such_page() -> Response:
    """The router's own 404."""
    answer = _response(404, b"404 page not found\n", _TEXT)
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


def _response(status: int, body: bytes, content_type: str) -> Response:
    return Response(body, status, headers={"Content-Type": content_type})
