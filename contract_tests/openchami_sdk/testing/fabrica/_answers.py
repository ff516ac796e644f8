"""What a Fabrica service answers, besides the forms in `_go.answers`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing._go.answers import response
from openchami_sdk.testing._go.documents import write

JSON: Final = "application/json"
_WITH_VERSION: Final = "application/json;version=v1"


def ok(value: Any, status: int = 200) -> Response:
    """*value* as JSON and a line break."""
    return response(status, write(value) + b"\n", JSON)


def failed(status: int, text: str) -> Response:
    """The error of a resource route."""
    return ok({"error": text, "code": status}, status)


def not_allowed(methods: Iterable[str]) -> Response:
    """405 with an empty body and one `Allow` line for each of *methods*."""
    empty = response(405, b"", _WITH_VERSION)
    for method in methods:
        empty.headers.append("Allow", method)
    return empty


def no_such_version(requested: str, supported: Iterable[str]) -> Response:
    """406. The body is JSON only where nothing is supported; *requested* is not escaped in it."""
    versions = " ".join(supported)
    body = f'{{"error":"Unsupported version","requested":"{requested}","supported":[{versions}]}}'
    return response(406, body.encode(), JSON)
