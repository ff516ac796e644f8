# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/partitions."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany

from ...models.partition import Partition


def partitions_list(
    *, partition: OneOrMany[str] | None = None, tag: OneOrMany[str] | None = None
) -> Operation[list[Partition]]:
    """List partitions with their members."""
    return Operation(
        name="partitions_list",
        method="GET",
        path="/hsm/v2/partitions",
        success=list[Partition],
        query=query(
            ("partition", partition),
            ("tag", tag),
        ),
        repeatable=True,
    )
