# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PUT /hsm/v2/sysinfo/powermaps/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.power_map import PowerMap
from ...models.power_map_replace import PowerMapReplace


def power_maps_replace(xname: str, body: PowerMapReplace) -> Operation[PowerMap]:
    """Create or replace one power map."""
    expect(body, PowerMapReplace)
    return Operation(
        name="power_maps_replace",
        method="PUT",
        path=f"/hsm/v2/sysinfo/powermaps/{segment('xname', xname)}",
        success=PowerMap,
        body=body,
        repeatable=True,
    )
