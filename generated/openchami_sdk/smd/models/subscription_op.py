# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""SubscriptionOp."""

from __future__ import annotations

from enum import StrEnum


class SubscriptionOp(StrEnum):
    """What to do with the triggers.

    Open: where a model holds one, it may hold any other text.
    """

    ADD = "add"
    REMOVE = "remove"
    REPLACE = "replace"
