# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/sysinfo/powermaps."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.power_map import PowerMap


def power_maps_list() -> Operation[list[PowerMap]]:
    """List power maps."""
    return Operation(
        name="power_maps_list",
        method="GET",
        path="/hsm/v2/sysinfo/powermaps",
        success=list[PowerMap],
        repeatable=True,
    )
