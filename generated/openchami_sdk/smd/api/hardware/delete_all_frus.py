# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/Inventory/HardwareByFRU."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.message import Message


def hardware_delete_all_frus() -> Operation[Message]:
    """Delete all field-replaceable units."""
    return Operation(
        name="hardware_delete_all_frus",
        method="DELETE",
        path="/hsm/v2/Inventory/HardwareByFRU",
        success=Message,
        repeatable=True,
    )
