# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/Inventory/EthernetInterfaces."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.ethernet_interface_create import EthernetInterfaceCreate
from ...models.resource_uri import ResourceUri


def ethernet_interfaces_create(body: EthernetInterfaceCreate) -> Operation[ResourceUri]:
    """Create an Ethernet interface."""
    expect(body, EthernetInterfaceCreate)
    return Operation(
        name="ethernet_interfaces_create",
        method="POST",
        path="/hsm/v2/Inventory/EthernetInterfaces",
        success=ResourceUri,
        body=body,
    )
