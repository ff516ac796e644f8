# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/partitions/{partition_name}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.message import Message


def partitions_delete(partition_name: str) -> Operation[Message]:
    """Delete a partition."""
    return Operation(
        name="partitions_delete",
        method="DELETE",
        path=f"/hsm/v2/partitions/{segment('partition_name', partition_name)}",
        success=Message,
        repeatable=True,
    )
