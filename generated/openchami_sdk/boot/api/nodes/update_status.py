# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PATCH /nodes/{uid}/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, expect_changes, segment
from openchami_sdk.core.operation import Operation

from ...models.node import Node
from ...models.node_status_update import NodeStatusUpdate


def nodes_update_status(uid: str, body: NodeStatusUpdate) -> Operation[Node]:
    """Change some members of the status of a node."""
    expect(body, NodeStatusUpdate)
    expect_changes(body)
    return Operation(
        name="nodes_update_status",
        method="PATCH",
        path=f"/nodes/{segment('uid', uid)}/status",
        success=Node,
        body=body,
        bad_request="^failed to unmarshal patched",
    )
