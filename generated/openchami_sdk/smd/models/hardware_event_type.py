# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareEventType."""

from __future__ import annotations

from enum import StrEnum


class HardwareEventType(StrEnum):
    """The type of the event. Storing hardware through the API writes only Detected.

    Models also accept any other text.
    """

    ADDED = "Added"
    REMOVED = "Removed"
    SCANNED = "Scanned"
    DETECTED = "Detected"
