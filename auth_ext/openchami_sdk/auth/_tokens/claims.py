"""The claims of a token, read without verification and for the audit log only.

A client treats an access token as opaque (RFC 9068 §6): no decision depends on these claims.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any

import msgspec

from .._text import printable

_LONGEST = 16_384


def fingerprint(token: str) -> str:
    """12 hexadecimal digits that identify a token and do not reveal it."""
    return hashlib.sha256(token.encode()).hexdigest()[:12]


def claims(token: str) -> dict[str, Any]:
    """The payload of a JWT; empty for anything else."""
    parts = token.split(".")
    if len(parts) != 3 or len(parts[1]) > _LONGEST:
        return {}
    try:
        payload = base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
        found: dict[str, Any] = msgspec.json.decode(payload, type=dict[str, Any])
    except (binascii.Error, ValueError, msgspec.DecodeError, RecursionError):
        return {}
    return found


def claim(token: str, name: str) -> str | None:
    """A claim that is a text, escaped; None when there is none."""
    value = claims(token).get(name)
    return printable(value, 128) if isinstance(value, str) and value else None
