# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/RedfishEndpoints/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.redfish_endpoint import RedfishEndpoint


def redfish_endpoints_get(xname: str) -> Operation[RedfishEndpoint]:
    """Get one Redfish endpoint."""
    return Operation(
        name="redfish_endpoints_get",
        method="GET",
        path=f"/hsm/v2/Inventory/RedfishEndpoints/{segment('xname', xname)}",
        success=RedfishEndpoint,
        repeatable=True,
    )
