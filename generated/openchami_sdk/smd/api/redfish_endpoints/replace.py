# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PUT /hsm/v2/Inventory/RedfishEndpoints/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.redfish_endpoint import RedfishEndpoint
from ...models.redfish_endpoint_create import RedfishEndpointCreate
from ...models.redfish_inventory_create import RedfishInventoryCreate


def redfish_endpoints_replace(
    xname: str, body: RedfishEndpointCreate | RedfishInventoryCreate
) -> Operation[RedfishEndpoint | None]:
    """Create or replace one Redfish endpoint."""
    expect(body, RedfishEndpointCreate, RedfishInventoryCreate)
    return Operation(
        name="redfish_endpoints_replace",
        method="PUT",
        path=f"/hsm/v2/Inventory/RedfishEndpoints/{segment('xname', xname)}",
        success=RedfishEndpoint | None,
        body=body,
        repeatable=True,
    )
