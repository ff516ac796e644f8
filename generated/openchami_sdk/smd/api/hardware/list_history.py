# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/Hardware/History."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.hardware_history_list import HardwareHistoryList

if TYPE_CHECKING:
    from ...models.hardware_event_type import HardwareEventType


def hardware_list_history(
    *,
    id: OneOrMany[str] | None = None,
    fruid: OneOrMany[str] | None = None,
    event_type: OneOrMany[Open[HardwareEventType]] | None = None,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
) -> Operation[HardwareHistoryList]:
    """List the history of all locations."""
    return Operation(
        name="hardware_list_history",
        method="GET",
        path="/hsm/v2/Inventory/Hardware/History",
        success=HardwareHistoryList,
        query=query(
            ("id", id),
            ("fruid", fruid),
            ("eventtype", event_type),
            ("starttime", start_time),
            ("endtime", end_time),
        ),
        repeatable=True,
    )
