# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.ip_address import IpAddress


def ethernet_interfaces_list_ip_addresses(ethernet_interface_id: str) -> Operation[list[IpAddress]]:
    """List the IP addresses of an interface."""
    return Operation(
        name="ethernet_interfaces_list_ip_addresses",
        method="GET",
        path=f"/hsm/v2/Inventory/EthernetInterfaces/{segment('ethernet_interface_id', ethernet_interface_id)}/IPAddresses",
        success=list[IpAddress],
        repeatable=True,
    )
