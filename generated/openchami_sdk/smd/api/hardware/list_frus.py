# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/HardwareByFRU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.hardware_fru import HardwareFru

if TYPE_CHECKING:
    from ...models.component_type import ComponentType


def hardware_list_frus(
    *,
    fruid: OneOrMany[str] | None = None,
    type: OneOrMany[Open[ComponentType]] | None = None,
    manufacturer: OneOrMany[str] | None = None,
    part_number: OneOrMany[str] | None = None,
    serial_number: OneOrMany[str] | None = None,
) -> Operation[list[HardwareFru]]:
    """List field-replaceable units."""
    return Operation(
        name="hardware_list_frus",
        method="GET",
        path="/hsm/v2/Inventory/HardwareByFRU",
        success=list[HardwareFru],
        query=query(
            ("fruid", fruid),
            ("type", type),
            ("manufacturer", manufacturer),
            ("partnumber", part_number),
            ("serialnumber", serial_number),
        ),
        repeatable=True,
    )
