# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DiscoveryStatusWord."""

from __future__ import annotations

from enum import StrEnum


class DiscoveryStatusWord(StrEnum):
    """The progress of a discovery.

    Models also accept any other text.
    """

    NOT_STARTED = "NotStarted"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETE = "Complete"
