# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/ServiceEndpoints/{service}."""

from __future__ import annotations

from openchami_sdk.core.encoding import query, segment
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany

from ...models.service_endpoint_list import ServiceEndpointList


def service_endpoints_list_by_service(
    service: str, *, redfish_ep: OneOrMany[str] | None = None
) -> Operation[ServiceEndpointList]:
    """List the controllers that have one service."""
    return Operation(
        name="service_endpoints_list_by_service",
        method="GET",
        path=f"/hsm/v2/Inventory/ServiceEndpoints/{segment('service', service)}",
        success=ServiceEndpointList,
        query=query(
            ("redfish_ep", redfish_ep),
        ),
        repeatable=True,
    )
