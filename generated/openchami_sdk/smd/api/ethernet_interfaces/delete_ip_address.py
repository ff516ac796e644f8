# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.message import Message


def ethernet_interfaces_delete_ip_address(
    ethernet_interface_id: str, ip_address: str
) -> Operation[Message]:
    """Remove an IP address from an interface."""
    return Operation(
        name="ethernet_interfaces_delete_ip_address",
        method="DELETE",
        path=f"/hsm/v2/Inventory/EthernetInterfaces/{segment('ethernet_interface_id', ethernet_interface_id)}/IPAddresses/{segment('ip_address', ip_address)}",
        success=Message,
        repeatable=True,
    )
