# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/DiscoveryStatus."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.discovery_status import DiscoveryStatus


def discovery_list_status() -> Operation[list[DiscoveryStatus]]:
    """List the discovery statuses."""
    return Operation(
        name="discovery_list_status",
        method="GET",
        path="/hsm/v2/Inventory/DiscoveryStatus",
        success=list[DiscoveryStatus],
        repeatable=True,
    )
