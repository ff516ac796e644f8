# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SubscriptionOp."""

from __future__ import annotations

from enum import StrEnum


class SubscriptionOp(StrEnum):
    """What to do with the triggers.

    Models also accept any other text.
    """

    ADD = "add"
    REMOVE = "remove"
    REPLACE = "replace"
