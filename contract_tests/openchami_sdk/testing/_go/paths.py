"""The path of a request as the services' routers read it."""

from __future__ import annotations

from urllib.parse import quote, unquote_to_bytes

from starlette.types import Scope

# What Go leaves unescaped in a path; anything else escaped is the canonical form.
_UNESCAPED = "/:@&=+$,;-._~"


def routed_path(scope: Scope) -> str:
    """The path as the router reads it: decoded if that is all its escapes say, else as sent."""
    sent: str = scope.get("raw_path", scope["path"].encode()).decode("latin-1")
    decoded = unquote_to_bytes(sent)
    canonical = quote(decoded, safe=_UNESCAPED) == sent
    return decoded.decode(errors="replace") if canonical else sent
