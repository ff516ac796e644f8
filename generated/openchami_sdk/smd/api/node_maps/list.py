# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Defaults/NodeMaps."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.node_map_list import NodeMapList


def node_maps_list() -> Operation[NodeMapList]:
    """List all node maps."""
    return Operation(
        name="node_maps_list",
        method="GET",
        path="/hsm/v2/Defaults/NodeMaps",
        success=NodeMapList,
        repeatable=True,
    )
