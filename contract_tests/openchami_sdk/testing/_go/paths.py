"""The path of a request as the services' routers read it."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_to_bytes

from starlette.types import Scope

# What Go leaves unescaped in a path; anything else escaped is the canonical form.
_UNESCAPED = "/:@&=+$,;-._~"
_NOT_UTF8 = re.compile("[\udc80-\udcff]")


def routed_path(scope: Scope) -> str:
    """The path as the router reads it: decoded if that is all its escapes say, else as sent.

    Bytes that are not UTF-8 are surrogates in it; `legible` replaces them.
    """
    sent: str = scope.get("raw_path", scope["path"].encode()).decode("latin-1")
    decoded = unquote_to_bytes(sent)
    canonical = quote(decoded, safe=_UNESCAPED) == sent
    return decoded.decode(errors="surrogateescape") if canonical else sent


def lower(text: str) -> str:
    """*text* of a path in lower case, which Go writes as legible text."""
    return legible(text).lower()


def legible(text: str) -> str:
    """*text* of a path as Go writes it, with U+FFFD for each byte that is not UTF-8."""
    return _NOT_UTF8.sub("\N{REPLACEMENT CHARACTER}", text)
