# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/Hardware/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.hardware import Hardware


def hardware_get(xname: str) -> Operation[Hardware]:
    """Get one hardware location."""
    return Operation(
        name="hardware_get",
        method="GET",
        path=f"/hsm/v2/Inventory/Hardware/{segment('xname', xname)}",
        success=Hardware,
        repeatable=True,
    )
