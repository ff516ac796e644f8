# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""POST /nodes."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.node import Node
from ...models.node_request import NodeRequest

_GUARD = Guard(
    patterns={"spec.boot_mac": "(([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})?"},
    minimums={"spec.nid": 0},
)


def nodes_create(body: NodeRequest) -> Operation[Node]:
    """Create a node."""
    expect(body, NodeRequest)
    _GUARD.check(body)
    return Operation(
        name="nodes_create",
        method="POST",
        path="/nodes",
        success=Node,
        body=body,
    )
