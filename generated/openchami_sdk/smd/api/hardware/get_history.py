# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/Hardware/History/{xname}."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query, segment
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.hardware_history import HardwareHistory

if TYPE_CHECKING:
    from ...models.hardware_event_type import HardwareEventType


def hardware_get_history(
    xname: str,
    *,
    event_type: OneOrMany[Open[HardwareEventType]] | None = None,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
) -> Operation[HardwareHistory]:
    """Get the history of one location."""
    return Operation(
        name="hardware_get_history",
        method="GET",
        path=f"/hsm/v2/Inventory/Hardware/History/{segment('xname', xname)}",
        success=HardwareHistory,
        query=query(
            ("eventtype", event_type),
            ("starttime", start_time),
            ("endtime", end_time),
        ),
        repeatable=True,
    )
