# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LockFailureReason."""

from __future__ import annotations

from enum import StrEnum


class LockFailureReason(StrEnum):
    """Why a component was not changed.

    Models also accept any other text.
    """

    NOT_FOUND = "NotFound"
    LOCKED = "Locked"
    UNLOCKED = "Unlocked"
    DISABLED = "Disabled"
    RESERVED = "Reserved"
    SERVER_ERROR = "ServerError"
