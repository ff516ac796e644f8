# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/Defaults/NodeMaps."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.message import Message
from ...models.node_maps_create import NodeMapsCreate


def node_maps_create(body: NodeMapsCreate) -> Operation[Message]:
    """Create or replace node maps."""
    expect(body, NodeMapsCreate)
    return Operation(
        name="node_maps_create",
        method="POST",
        path="/hsm/v2/Defaults/NodeMaps",
        success=Message,
        body=body,
    )
