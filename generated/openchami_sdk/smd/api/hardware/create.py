# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/Inventory/Hardware."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.hardware_create import HardwareCreate
from ...models.message import Message


def hardware_create(body: HardwareCreate) -> Operation[Message]:
    """Store hardware by location."""
    expect(body, HardwareCreate)
    return Operation(
        name="hardware_create",
        method="POST",
        path="/hsm/v2/Inventory/Hardware",
        success=Message,
        body=body,
    )
