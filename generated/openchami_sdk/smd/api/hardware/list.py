# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/Hardware."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.hardware import Hardware

if TYPE_CHECKING:
    from ...models.component_type import ComponentType


def hardware_list(
    *,
    id: OneOrMany[str] | None = None,
    type: OneOrMany[Open[ComponentType]] | None = None,
    manufacturer: OneOrMany[str] | None = None,
    part_number: OneOrMany[str] | None = None,
    serial_number: OneOrMany[str] | None = None,
    fruid: OneOrMany[str] | None = None,
    partition: OneOrMany[str] | None = None,
) -> Operation[list[Hardware]]:
    """List hardware by location."""
    return Operation(
        name="hardware_list",
        method="GET",
        path="/hsm/v2/Inventory/Hardware",
        success=list[Hardware],
        query=query(
            ("id", id),
            ("type", type),
            ("manufacturer", manufacturer),
            ("partnumber", part_number),
            ("serialnumber", serial_number),
            ("fruid", fruid),
            ("partition", partition),
        ),
        repeatable=True,
        split=("id",),
    )
