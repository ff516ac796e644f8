# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/partitions/{partition_name}/members/{xname_id}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.message import Message


def partitions_remove_member(partition_name: str, xname_id: str) -> Operation[Message]:
    """Remove a component from a partition."""
    return Operation(
        name="partitions_remove_member",
        method="DELETE",
        path=f"/hsm/v2/partitions/{segment('partition_name', partition_name)}/members/{segment('xname_id', xname_id)}",
        success=Message,
        repeatable=True,
    )
