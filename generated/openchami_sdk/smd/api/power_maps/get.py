# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/sysinfo/powermaps/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.power_map import PowerMap


def power_maps_get(xname: str) -> Operation[PowerMap]:
    """Get one power map."""
    return Operation(
        name="power_maps_get",
        method="GET",
        path=f"/hsm/v2/sysinfo/powermaps/{segment('xname', xname)}",
        success=PowerMap,
        repeatable=True,
    )
