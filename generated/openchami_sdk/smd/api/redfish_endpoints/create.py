# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/Inventory/RedfishEndpoints."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.pdu_inventory_create import PduInventoryCreate
from ...models.redfish_endpoint_create import RedfishEndpointCreate
from ...models.redfish_endpoints_create import RedfishEndpointsCreate
from ...models.redfish_inventory_create import RedfishInventoryCreate
from ...models.resource_uri import ResourceUri


def redfish_endpoints_create(
    body: RedfishEndpointCreate
    | RedfishEndpointsCreate
    | RedfishInventoryCreate
    | PduInventoryCreate,
) -> Operation[list[ResourceUri]]:
    """Create one or several Redfish endpoints, with or without their inventory."""
    expect(
        body,
        RedfishEndpointCreate,
        RedfishEndpointsCreate,
        RedfishInventoryCreate,
        PduInventoryCreate,
    )
    return Operation(
        name="redfish_endpoints_create",
        method="POST",
        path="/hsm/v2/Inventory/RedfishEndpoints",
        success=list[ResourceUri],
        body=body,
    )
