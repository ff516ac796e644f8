# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/ComponentEndpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.component_endpoint_list import ComponentEndpointList

if TYPE_CHECKING:
    from ...models.component_type import ComponentType


def component_endpoints_list(
    *,
    id: OneOrMany[str] | None = None,
    redfish_ep: OneOrMany[str] | None = None,
    type: OneOrMany[Open[ComponentType]] | None = None,
    redfish_type: OneOrMany[str] | None = None,
) -> Operation[ComponentEndpointList]:
    """List component endpoints."""
    return Operation(
        name="component_endpoints_list",
        method="GET",
        path="/hsm/v2/Inventory/ComponentEndpoints",
        success=ComponentEndpointList,
        query=query(
            ("id", id),
            ("redfish_ep", redfish_ep),
            ("type", type),
            ("redfish_type", redfish_type),
        ),
        repeatable=True,
        split=("id",),
    )
