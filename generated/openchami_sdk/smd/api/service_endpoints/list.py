# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/ServiceEndpoints."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany

from ...models.service_endpoint_list import ServiceEndpointList


def service_endpoints_list(
    *, redfish_ep: OneOrMany[str] | None = None, service: OneOrMany[str] | None = None
) -> Operation[ServiceEndpointList]:
    """List service endpoints."""
    return Operation(
        name="service_endpoints_list",
        method="GET",
        path="/hsm/v2/Inventory/ServiceEndpoints",
        success=ServiceEndpointList,
        query=query(
            ("redfish_ep", redfish_ep),
            ("service", service),
        ),
        repeatable=True,
    )
