# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/partitions/{partition_name}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.partition_update import PartitionUpdate


def partitions_update(partition_name: str, body: PartitionUpdate) -> Operation[None]:
    """Change a partition's description or tags."""
    expect(body, PartitionUpdate)
    return Operation(
        name="partitions_update",
        method="PATCH",
        path=f"/hsm/v2/partitions/{segment('partition_name', partition_name)}",
        body=body,
    )
