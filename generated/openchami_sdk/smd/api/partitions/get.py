# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/partitions/{partition_name}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.partition import Partition


def partitions_get(partition_name: str) -> Operation[Partition]:
    """Get one partition with its members."""
    return Operation(
        name="partitions_get",
        method="GET",
        path=f"/hsm/v2/partitions/{segment('partition_name', partition_name)}",
        success=Partition,
        repeatable=True,
    )
