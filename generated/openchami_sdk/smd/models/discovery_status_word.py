# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""DiscoveryStatusWord."""

from __future__ import annotations

from enum import StrEnum


class DiscoveryStatusWord(StrEnum):
    """How far discovery has come.

    Open: where a model holds one, it may hold any other text.
    """

    NOT_STARTED = "NotStarted"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETE = "Complete"
