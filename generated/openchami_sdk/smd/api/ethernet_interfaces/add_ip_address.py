# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.ip_address import IpAddress
from ...models.resource_uri import ResourceUri


def ethernet_interfaces_add_ip_address(
    ethernet_interface_id: str, body: IpAddress
) -> Operation[ResourceUri]:
    """Add an IP address to an interface."""
    expect(body, IpAddress)
    return Operation(
        name="ethernet_interfaces_add_ip_address",
        method="POST",
        path=f"/hsm/v2/Inventory/EthernetInterfaces/{segment('ethernet_interface_id', ethernet_interface_id)}/IPAddresses",
        success=ResourceUri,
        body=body,
    )
