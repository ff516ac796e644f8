# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/Inventory/Discover."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.discovery_start import DiscoveryStart
from ...models.resource_uri import ResourceUri


def discovery_start(body: DiscoveryStart) -> Operation[list[ResourceUri]]:
    """Discover the inventory of Redfish endpoints."""
    expect(body, DiscoveryStart)
    return Operation(
        name="discovery_start",
        method="POST",
        path="/hsm/v2/Inventory/Discover",
        success=list[ResourceUri],
        body=body,
    )
