# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/RedfishEndpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.redfish_endpoint_list import RedfishEndpointList

if TYPE_CHECKING:
    from ...models.component_type import ComponentType


def redfish_endpoints_list(
    *,
    id: OneOrMany[str] | None = None,
    fqdn: OneOrMany[str] | None = None,
    type: OneOrMany[Open[ComponentType]] | None = None,
    uuid: OneOrMany[str] | None = None,
    mac_address: OneOrMany[str] | None = None,
    ip_address: OneOrMany[str] | None = None,
    last_status: OneOrMany[str] | None = None,
) -> Operation[RedfishEndpointList]:
    """List Redfish endpoints."""
    return Operation(
        name="redfish_endpoints_list",
        method="GET",
        path="/hsm/v2/Inventory/RedfishEndpoints",
        success=RedfishEndpointList,
        query=query(
            ("id", id),
            ("fqdn", fqdn),
            ("type", type),
            ("uuid", uuid),
            ("macaddr", mac_address),
            ("ipaddress", ip_address),
            ("laststatus", last_status),
        ),
        repeatable=True,
        split=("id",),
    )
