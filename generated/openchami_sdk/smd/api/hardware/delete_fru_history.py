# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/Inventory/HardwareByFRU/History/{fruid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.message import Message


def hardware_delete_fru_history(fruid: str) -> Operation[Message]:
    """Delete the history of one FRU."""
    return Operation(
        name="hardware_delete_fru_history",
        method="DELETE",
        path=f"/hsm/v2/Inventory/HardwareByFRU/History/{segment('fruid', fruid)}",
        success=Message,
        repeatable=True,
    )
