# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.service_endpoint import ServiceEndpoint


def service_endpoints_get(service: str, xname: str) -> Operation[ServiceEndpoint]:
    """Get one service of one controller."""
    return Operation(
        name="service_endpoints_get",
        method="GET",
        path=f"/hsm/v2/Inventory/ServiceEndpoints/{segment('service', service)}/RedfishEndpoints/{segment('xname', xname)}",
        success=ServiceEndpoint,
        repeatable=True,
    )
