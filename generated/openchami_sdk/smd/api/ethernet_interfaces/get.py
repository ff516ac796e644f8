# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.ethernet_interface import EthernetInterface


def ethernet_interfaces_get(ethernet_interface_id: str) -> Operation[EthernetInterface]:
    """Get one Ethernet interface."""
    return Operation(
        name="ethernet_interfaces_get",
        method="GET",
        path=f"/hsm/v2/Inventory/EthernetInterfaces/{segment('ethernet_interface_id', ethernet_interface_id)}",
        success=EthernetInterface,
        repeatable=True,
    )
