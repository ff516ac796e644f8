"""Answers and request parts that several routes of the token server share."""

from __future__ import annotations

from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


def error(status: int, code: str, description: str) -> Response:
    """An error in the shape of RFC 6749 section 5.2."""
    return JSONResponse({"error": code, "error_description": description}, status, NO_STORE)


def not_found() -> Response:
    """Hydra has a sentence where its other errors have a code."""
    return error(404, "Unable to locate the resource", "")


def bearer_token(request: Request) -> str:
    """The token of ``Authorization: Bearer``, or an empty string."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" else ""


async def form(request: Request) -> dict[str, str]:
    """The form in the body, the first value of each name."""
    values = parse_qs((await request.body()).decode(errors="replace"), keep_blank_values=True)
    return {name: given[0] for name, given in values.items()}
