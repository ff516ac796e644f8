"""The claims of a JWT. They are not verified, because they are only shown or compared."""

from __future__ import annotations

import base64
import json
from typing import Any

from openchami_sdk.contract.json_values import is_object


def claims(token: str) -> dict[str, Any] | None:
    """The claims of a token; None if it is not a JWT."""
    return _part(token, 1)


def header(token: str) -> dict[str, Any] | None:
    """The header of a token; None if it is not a JWT."""
    return _part(token, 0)


def _part(token: str, index: int) -> dict[str, Any] | None:
    try:
        text = token.split(".")[index]
        found: object = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (IndexError, ValueError, RecursionError):
        return None
    return found if is_object(found) else None
