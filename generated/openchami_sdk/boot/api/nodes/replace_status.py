# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PUT /nodes/{uid}/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.node import Node
from ...models.node_status import NodeStatus


def nodes_replace_status(uid: str, body: NodeStatus) -> Operation[Node]:
    """Replace the status of a node."""
    expect(body, NodeStatus)
    return Operation(
        name="nodes_replace_status",
        method="PUT",
        path=f"/nodes/{segment('uid', uid)}/status",
        success=Node,
        body=body,
        repeatable=True,
    )
