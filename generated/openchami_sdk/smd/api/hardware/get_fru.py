# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/HardwareByFRU/{fruid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.hardware_fru import HardwareFru


def hardware_get_fru(fruid: str) -> Operation[HardwareFru]:
    """Get one field-replaceable unit."""
    return Operation(
        name="hardware_get_fru",
        method="GET",
        path=f"/hsm/v2/Inventory/HardwareByFRU/{segment('fruid', fruid)}",
        success=HardwareFru,
        repeatable=True,
    )
