# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/RedfishEndpoints/Query/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.redfish_endpoint_list import RedfishEndpointList


def redfish_endpoints_query(xname: str) -> Operation[RedfishEndpointList]:
    """List all Redfish endpoints."""
    return Operation(
        name="redfish_endpoints_query",
        method="GET",
        path=f"/hsm/v2/Inventory/RedfishEndpoints/Query/{segment('xname', xname)}",
        success=RedfishEndpointList,
        repeatable=True,
    )
