"""Answers that boot-service's own routes have beside Fabrica's."""

from __future__ import annotations

from starlette.responses import Response

from openchami_sdk.testing._go.answers import response
from openchami_sdk.testing.fabrica._answers import ok


def problem(status: int, title: str, detail: str) -> Response:
    """The error of a route that is no resource's. It is not called a problem document."""
    document = {"type": "about:blank", "title": title, "detail": detail, "status": status}
    return ok(document, status)


def script(text: str) -> Response:
    return response(200, text.encode(), "text/plain")
