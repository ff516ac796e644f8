# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
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
    """A FRU was seen in a location."""

    id: str
    """xname of the location."""
    fruid: str
    """FRUID of the FRU."""
    timestamp: datetime
    """RFC 3339 time, UTC, to the microsecond."""
    event_type: Open[HardwareEventType]
    """The type of the event. Storing hardware through the API writes only Detected."""
