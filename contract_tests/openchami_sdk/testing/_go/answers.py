"""Answers that several services have from the same Go libraries."""

from __future__ import annotations

import html
from http import HTTPStatus
from typing import Final
from urllib.parse import quote

import msgspec
from starlette.responses import Response

from .paths import legible

_PRINTABLE: Final = "".join(map(chr, range(0x20, 0x7F)))


class Refused(Exception):
    """Raised anywhere below a handler: becomes an error in the form of the service."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def problem(status: int, detail: str) -> Response:
    """An RFC 7807 problem document of SMD or BSS; `instance` is never sent."""
    document = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "detail": legible(detail),
        "status": status,
    }
    return response(status, msgspec.json.encode(document) + b"\n", "application/problem+json")


def no_such_page() -> Response:
    """The router's own 404, in plain text."""
    page = response(404, b"404 page not found\n", "text/plain; charset=utf-8")
    page.headers["X-Content-Type-Options"] = "nosniff"
    return page


def moved(location: str, method: str, status: int = 301) -> Response:
    """A redirect. Only a GET has a body, only GET and HEAD have a content type."""
    # Line breaks become blanks, what else no header may hold is escaped.
    one_line = location.translate({ord("\r"): " ", ord("\n"): " "}).strip()
    headers = {"Location": quote(one_line, safe=_PRINTABLE)}
    if method in ("GET", "HEAD"):
        headers["Content-Type"] = "text/html; charset=utf-8"
    link = html.escape(location).replace("&quot;", "&#34;").replace("&#x27;", "&#39;")
    text = HTTPStatus(status).phrase
    body = f'<a href="{link}">{text}</a>.\n\n' if method == "GET" else ""
    return Response(body, status, headers)


def response(status: int, body: bytes, content_type: str) -> Response:
    """A response with exactly this content type."""
    return Response(body, status, {"Content-Type": content_type})
