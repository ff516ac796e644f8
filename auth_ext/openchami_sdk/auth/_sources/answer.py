"""Reading what a token endpoint answered (RFC 6749 §5).

Errors are returned, not raised: the frame that read a token must not be part of a traceback.
"""

from __future__ import annotations

import codecs
import json
import math
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, cast

import msgspec

from .._errors import (
    InvalidClientError,
    InvalidTokenResponseError,
    TokenEndpointError,
    TokenEndpointUnavailableError,
    TokenError,
)
from .._text import printable, sendable
from .._tokens.request import without
from .._tokens.steps import Answer, TokenAnswer, Unreachable

# Seconds: some 30 years. Servers have several numbers for "it does not expire".
_LONGEST_LIFE = 1e9
# A gateway's answer to a wrong path is an empty or HTML 200 (OPAAL's login and IdP servers).
_HINT = "is this the URL of the token endpoint, and not that of a gateway or of a login page?"
#: The variable that says how tokens are obtained.
GRANT_VARIABLE = "OPENCHAMI_GRANT"
_TOKENSMITH = f"If this is TokenSmith (releases from v0.2 on), set {GRANT_VARIABLE}=tokensmith"

# Codes of RFC 6749 §5.2 and its kin: no secret is taken out of these words.
_CODES = frozenset({
    "access_denied", "invalid_client", "invalid_grant", "invalid_request", "invalid_scope",
    "server_error", "temporarily_unavailable", "too_many_requests", "unauthorized_client",
    "unsupported_grant_type",
})  # fmt: skip


def read_token(reply: Answer | Unreachable, where: str, sent_at: float) -> TokenAnswer | TokenError:
    """The token in an answer, or the error for it. `where` names the endpoint in messages."""
    if isinstance(reply, Unreachable):
        kind = TokenEndpointUnavailableError if reply.transient else TokenEndpointError
        return kind(f"cannot reach the token endpoint {where}: {reply.reason}")
    document = _document(reply.body)
    # OPAAL passes an error document on with status 200.
    if reply.status not in (200, 201) or document.get("error"):
        return _refusal(reply, document, where)
    if not document:
        found = "an empty answer" if not reply.body.strip() else "no JSON object"
        return InvalidTokenResponseError(
            f"the token endpoint {where} answered {reply.status} with {found}; {_HINT}"
        )
    return _token(reply, document, where, sent_at)


def _token(
    reply: Answer, document: dict[str, Any], where: str, sent_at: float
) -> TokenAnswer | TokenError:
    value = document.get("access_token")
    if not sendable(value):
        return InvalidTokenResponseError(
            f"the token endpoint {where} answered without a usable access_token; {_HINT}"
        )
    kind = document.get("token_type") or "bearer"
    if not isinstance(kind, str) or kind.lower() != "bearer":
        return InvalidTokenResponseError(
            f"the token endpoint {where} gave a token of type {_said(reply, kind, 40)!r}, "
            "not bearer"
        )
    lifetime = _lifetime(document.get("expires_in"))
    if lifetime is not None and not 0 < lifetime < 1e12:
        return InvalidTokenResponseError(
            f"the token endpoint {where} answered a lifetime that cannot be used: "
            f"expires_in={_said(reply, document.get('expires_in'), 40)}"
        )
    scope, refresh = document.get("scope"), document.get("refresh_token")
    family = _lifetime(document.get("refresh_expires_in"))
    return TokenAnswer(
        access_token=value,
        lifetime=None if lifetime is None else min(lifetime, _LONGEST_LIFE),
        sent_at=sent_at,
        scope=scope if isinstance(scope, str) and scope.isprintable() else None,
        refresh_token=refresh if sendable(refresh) else None,
        refresh_lifetime=family if family is not None and 0 < family < _LONGEST_LIFE else None,
    )


def _lifetime(value: object) -> float | None:
    """Seconds; None if there is no value; NaN if it is no number. Some servers send a text."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return math.nan
    try:
        return float(value)
    except (ValueError, OverflowError):
        return math.nan


def _refusal(reply: Answer, document: dict[str, Any], where: str) -> TokenError:
    error = document.get("error")
    code = error if isinstance(error, str) and error in _CODES else None
    if code is None and isinstance(error, str):
        code = _said(reply, error, 64)
    said = document.get("error_description")
    text = _said(reply, said) if isinstance(said, str) else None
    if 300 <= reply.status < 400:
        return TokenEndpointError(
            f"the token endpoint {where} redirects ({reply.status}); the secret is not sent to "
            "another URL: set token_endpoint to the final URL",
            status=reply.status,
        )
    kind: type[TokenEndpointError] = TokenEndpointError
    advice = ""
    if code == "invalid_client" or (reply.status == 401 and code is None):
        kind = InvalidClientError
        advice = "; check client_id, secret and auth_method"
    elif reply.status in (408, 429) or reply.status >= 500 or code == "temporarily_unavailable":
        kind = TokenEndpointUnavailableError
    elif code == "invalid_scope":
        advice = "; the client is not registered for a scope that it asks for"
    elif reply.status == 404:
        advice = f"; is the path right? Hydra's is /oauth2/token. {_TOKENSMITH}"
    elif code == "unsupported_grant_type":
        advice = f". {_TOKENSMITH}"
    request_id = reply.headers.get("x-request-id")
    detail = " ".join(filter(None, (code, f"({text})" if text else None)))
    return kind(
        f"the token endpoint {where} answered {reply.status}"
        + (f": {detail}" if detail else "")
        + advice,
        status=reply.status,
        error=code,
        error_description=text,
        retry_after=retry_after(reply.headers),
        request_id=_said(reply, request_id, 128) if request_id else None,
    )


def _said(reply: Answer, value: object, limit: int = 256) -> str:
    """The server's text, which may echo the request, without the request's secrets."""
    return printable(without(str(value), reply.secrets), limit)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that a `Retry-After` asks for (RFC 9110 §10.2.3), as number or date."""
    value = headers.get("retry-after")
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        at = parsedate_to_datetime(value).timestamp()
    except (TypeError, ValueError, OverflowError, OSError):
        return None
    # The one place where the wall clock counts: the server named a date.
    return max(0.0, at - time.time())


def _document(body: bytes) -> dict[str, Any]:
    """The JSON object in a body; empty when there is none.

    Numbers and texts that no field of ours can hold do not matter in other fields: the standard
    library reads them.
    """
    body = body.removeprefix(codecs.BOM_UTF8)
    try:
        document: object = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        try:
            document = json.loads(body)
        except (ValueError, RecursionError):
            return {}
    return cast("dict[str, Any]", document) if isinstance(document, dict) else {}
