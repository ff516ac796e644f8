"""The parameters of a request, as Go's `Request.ParseForm` reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from starlette.requests import Request

from ..._go.queries import pairs

_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE = re.compile(
    rf'\s*({_TOKEN}(?:/{_TOKEN})?)\s*(?:;\s*{_TOKEN}\s*=\s*(?:{_TOKEN}|"(?:[^"\\]|\\.)*")\s*)*;?\s*'
)


class FormError(ValueError):
    """A body, a query or a content type that cannot be read."""


async def read_form(request: Request) -> dict[str, str]:
    """The first value of each parameter, from the body before the query.

    Only a body that is labelled as a form counts. Raises FormError.
    """
    query = request.scope["query_string"].decode("latin-1")
    body = (await request.body()).decode(errors="replace")
    pairs = [*_pairs(query)]
    if _media_type(request.headers.get("content-type", "")) == "application/x-www-form-urlencoded":
        pairs = [*_pairs(body), *pairs]
    return dict(reversed(pairs))


def _media_type(text: str) -> str:
    if not text:
        return "application/octet-stream"
    found = _MEDIA_TYPE.fullmatch(text)
    if found is None:
        raise FormError(text)
    return found[1].lower()


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for pair in pairs(text):
        if pair is None:
            raise FormError(text)
        yield pair
