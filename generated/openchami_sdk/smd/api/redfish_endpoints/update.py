# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/Inventory/RedfishEndpoints/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.redfish_endpoint import RedfishEndpoint
from ...models.redfish_endpoint_update import RedfishEndpointUpdate


def redfish_endpoints_update(xname: str, body: RedfishEndpointUpdate) -> Operation[RedfishEndpoint]:
    """Change some fields of one Redfish endpoint."""
    expect(body, RedfishEndpointUpdate)
    return Operation(
        name="redfish_endpoints_update",
        method="PATCH",
        path=f"/hsm/v2/Inventory/RedfishEndpoints/{segment('xname', xname)}",
        success=RedfishEndpoint,
        body=body,
    )
