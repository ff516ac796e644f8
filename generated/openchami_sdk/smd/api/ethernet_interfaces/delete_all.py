# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/Inventory/EthernetInterfaces."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.message import Message


def ethernet_interfaces_delete_all() -> Operation[Message]:
    """Delete all Ethernet interfaces."""
    return Operation(
        name="ethernet_interfaces_delete_all",
        method="DELETE",
        path="/hsm/v2/Inventory/EthernetInterfaces",
        success=Message,
        repeatable=True,
    )
