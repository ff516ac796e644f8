# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/DiscoveryStatus/{id}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.discovery_status import DiscoveryStatus


def discovery_get_status(id: int) -> Operation[DiscoveryStatus]:
    """Get one discovery status."""
    return Operation(
        name="discovery_get_status",
        method="GET",
        path=f"/hsm/v2/Inventory/DiscoveryStatus/{segment('id', id)}",
        success=DiscoveryStatus,
        repeatable=True,
    )
