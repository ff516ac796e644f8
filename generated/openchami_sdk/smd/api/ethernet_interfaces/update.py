# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.ethernet_interface import EthernetInterface
from ...models.ethernet_interface_update import EthernetInterfaceUpdate


def ethernet_interfaces_update(
    ethernet_interface_id: str, body: EthernetInterfaceUpdate
) -> Operation[EthernetInterface]:
    """Change description, owner or IP addresses of an interface."""
    expect(body, EthernetInterfaceUpdate)
    return Operation(
        name="ethernet_interfaces_update",
        method="PATCH",
        path=f"/hsm/v2/Inventory/EthernetInterfaces/{segment('ethernet_interface_id', ethernet_interface_id)}",
        success=EthernetInterface,
        body=body,
    )
