# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""HardwareEventType."""

from __future__ import annotations

from enum import StrEnum


class HardwareEventType(StrEnum):
    """What happened. Storing hardware through the API writes Detected only.

    Open: where a model holds one, it may hold any other text.
    """

    ADDED = "Added"
    REMOVED = "Removed"
    SCANNED = "Scanned"
    DETECTED = "Detected"
