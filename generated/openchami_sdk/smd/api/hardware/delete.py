# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/Inventory/Hardware/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.message import Message


def hardware_delete(xname: str) -> Operation[Message]:
    """Delete one hardware location."""
    return Operation(
        name="hardware_delete",
        method="DELETE",
        path=f"/hsm/v2/Inventory/Hardware/{segment('xname', xname)}",
        success=Message,
        repeatable=True,
    )
