# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/Hardware/Query/{xname}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query, segment
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.hardware_query_result import HardwareQueryResult

if TYPE_CHECKING:
    from ...models.component_type import ComponentType
    from ...models.hardware_query_format import HardwareQueryFormat


def hardware_query(
    xname: str,
    *,
    type: OneOrMany[Open[ComponentType]] | None = None,
    children: bool | None = None,
    parents: bool | None = None,
    partition: OneOrMany[str] | None = None,
    format: Open[HardwareQueryFormat] | None = None,
) -> Operation[HardwareQueryResult]:
    """Get the hardware at and below one location, grouped by type."""
    return Operation(
        name="hardware_query",
        method="GET",
        path=f"/hsm/v2/Inventory/Hardware/Query/{segment('xname', xname)}",
        success=HardwareQueryResult,
        query=query(
            ("type", type),
            ("children", children),
            ("parents", parents),
            ("partition", partition),
            ("format", format),
        ),
        repeatable=True,
    )
