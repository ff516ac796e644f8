"""The claims of a JWT. They are not verified, because they are only shown or compared."""

from __future__ import annotations

import base64
import json
import math
from typing import Any

from openchami_sdk.contract.json_values import is_object


def claims(token: str) -> dict[str, Any] | None:
    """The claims of a token; None if it is not a JWT."""
    return _part(token, 1)


def header(token: str) -> dict[str, Any] | None:
    """The header of a token; None if it is not a JWT."""
    return _part(token, 0)


def lifetime(found: dict[str, Any]) -> float | None:
    """The seconds from `iat` to `exp`; None if the claims do not say it."""
    begin, end = found.get("iat"), found.get("exp")
    if not (isinstance(begin, int | float) and isinstance(end, int | float)):
        return None
    try:
        seconds = float(end - begin)
    except OverflowError:
        return None
    return seconds if 0 <= seconds < math.inf else None


def _part(token: str, index: int) -> dict[str, Any] | None:
    try:
        text = token.split(".")[index]
        found: object = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (IndexError, ValueError, RecursionError):
        return None
    return found if is_object(found) else None
