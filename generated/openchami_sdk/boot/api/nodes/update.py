# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PATCH /nodes/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, expect_changes, segment
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.node import Node
from ...models.node_update import NodeUpdate

_GUARD = Guard(
    patterns={"boot_mac": "(([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})?"},
    minimums={"nid": 0},
)


def nodes_update(uid: str, body: NodeUpdate) -> Operation[Node]:
    """Change some members of the spec of a node."""
    expect(body, NodeUpdate)
    expect_changes(body)
    _GUARD.check(body)
    return Operation(
        name="nodes_update",
        method="PATCH",
        path=f"/nodes/{segment('uid', uid)}",
        success=Node,
        body=body,
        bad_request="^failed to unmarshal patched",
    )
