# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/partitions."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.partition_create import PartitionCreate
from ...models.resource_uri import ResourceUri


def partitions_create(body: PartitionCreate) -> Operation[list[ResourceUri]]:
    """Create a partition."""
    expect(body, PartitionCreate)
    return Operation(
        name="partitions_create",
        method="POST",
        path="/hsm/v2/partitions",
        success=list[ResourceUri],
        body=body,
    )
