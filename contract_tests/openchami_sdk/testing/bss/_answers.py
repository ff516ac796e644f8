"""What BSS answers (v1.32.2), besides the forms in `_go.answers`."""

from __future__ import annotations

from typing import Any

import msgspec
from starlette.responses import Response

from openchami_sdk.testing._go.answers import problem, response

_encode = msgspec.json.Encoder().encode
_JSON = "application/json; charset=UTF-8"
_TEXT = "text/plain; charset=utf-8"


def ok(value: Any) -> Response:
    return response(200, _encode(value) + b"\n", _JSON)


def stored(status: int, token: str | None = None) -> Response:
    """An empty body that is called JSON, with the referral token if there is one."""
    answer = response(status, b"", _JSON)
    if token is not None:
        answer.headers["BSS-Referral-Token"] = token
    return answer


def json_as_text(value: Any, status: int = 200) -> Response:
    """JSON that is called plain text, as the status routes and /meta-data send it."""
    return response(status, _encode(value) + b"\n", _TEXT)


def script(text: str) -> Response:
    return response(200, text.encode(), "text/plain; charset=UTF-8")


def yaml(text: str) -> Response:
    return response(200, text.encode(), "text/yaml")


def bare(status: int) -> Response:
    """Neither body nor content type."""
    return Response(status_code=status)


def not_allowed(allowed: str) -> Response:
    answer = problem(405, f"allow {allowed}")
    answer.headers["Allow"] = allowed
    return answer
