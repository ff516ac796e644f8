# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/Inventory/Hardware/History."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.message import Message


def hardware_delete_all_history() -> Operation[Message]:
    """Delete the whole hardware history."""
    return Operation(
        name="hardware_delete_all_history",
        method="DELETE",
        path="/hsm/v2/Inventory/Hardware/History",
        success=Message,
        repeatable=True,
    )
