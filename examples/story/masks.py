"""Masks the secrets and tokens of an exchange before it is shown."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from urllib.parse import parse_qsl

SECRET_MEMBERS = {
    "client_secret",
    "access_token",
    "refresh_token",
    "subject_token",
    "registration_access_token",
}


def fingerprint(token: str) -> str:
    """The start of the fingerprint by which the audit log identifies a token."""
    return hashlib.sha256(token.encode()).hexdigest()[:8]


def masked_header(value: str) -> str:
    scheme, _, secret = value.partition(" ")
    if scheme == "Bearer":
        return f"Bearer ••• (fingerprint {fingerprint(secret)})"
    return f"{scheme} •••" if scheme == "Basic" else value


def masked_body(content_type: str, content: bytes) -> str:
    """A body for the screen: secrets are masked, empty members are left out."""
    if "form" in content_type:
        fields = parse_qsl(content.decode())
        return "&".join(f"{k}={'•••' if k in SECRET_MEMBERS else v}" for k, v in fields)
    if "json" not in content_type:
        return content.decode()
    return (
        json.dumps(masked(json.loads(content or b"null")), indent=1, ensure_ascii=False)
        if content
        else ""
    )


def masked(value: Any) -> Any:
    match value:
        case [*items]:
            return [masked(item) for item in items]
        case {**members}:
            return {
                name: "•••" if name in SECRET_MEMBERS else masked(member)
                for name, member in members.items()
                if member not in (None, "", [], {})
            }
        case _:
            return value
