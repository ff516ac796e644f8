"""What SMD of release v0.2.0 demands of a token from TokenSmith."""

from __future__ import annotations

from typing import Any

from .._text import printable

GRANT = "tokensmith"
_AUDIENCE = "smd"
_ISSUER = "http://tokensmith:8080"
_NEEDED = ("sub", "exp", "nbf", "iat", "auth_level", "auth_methods", "auth_events", "session_id")


def faults(claims: dict[str, Any]) -> list[str]:
    """Why SMD would refuse a token with these claims, in sentences; empty if it accepts it."""
    found: list[str] = []
    audience = claims.get("aud")
    if _AUDIENCE not in ([audience] if isinstance(audience, str) else audience or []):
        found.append(
            f"the audience is {printable(audience, 80)}, and SMD accepts only {_AUDIENCE}: "
            f"mint the bootstrap token for the audience {_AUDIENCE}"
        )
    if claims.get("iss") != _ISSUER:
        found.append(
            f"the issuer is {printable(claims.get('iss'), 80)}, and SMD accepts only the "
            f"issuer in its SMD_AUTH_ISSUER: {_ISSUER} in release v0.2.0"
        )
    missing = [name for name in _NEEDED if not claims.get(name)]
    if missing:
        found.append(f"it has no {', '.join(missing)}: TokenSmith did not issue it")
    if not isinstance(claims.get("scope", []), list):
        found.append("its scope is a text and not a list: TokenSmith did not issue it")
    return found
