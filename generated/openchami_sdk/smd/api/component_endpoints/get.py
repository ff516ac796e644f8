# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/ComponentEndpoints/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.component_endpoint import ComponentEndpoint


def component_endpoints_get(xname: str) -> Operation[ComponentEndpoint]:
    """Get one component endpoint."""
    return Operation(
        name="component_endpoints_get",
        method="GET",
        path=f"/hsm/v2/Inventory/ComponentEndpoints/{segment('xname', xname)}",
        success=ComponentEndpoint,
        repeatable=True,
    )
