# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""HardwareEvent."""

from __future__ import annotations

from datetime import datetime

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .hardware_event_type import HardwareEventType


class HardwareEvent(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "ID",
        "fruid": "FRUID",
        "timestamp": "Timestamp",
        "event_type": "EventType",
    },
):
    """A unit was seen in a place."""

    id: str
    """xname of the place."""
    fruid: str
    """FRUID of the unit."""
    timestamp: datetime
    """RFC 3339 time, UTC, to the microsecond."""
    event_type: Open[HardwareEventType]
    """What happened. Storing hardware through the API writes Detected only."""
