# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PUT /hsm/v2/Defaults/NodeMaps/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.node_map import NodeMap
from ...models.node_map_replace import NodeMapReplace


def node_maps_replace(xname: str, body: NodeMapReplace) -> Operation[NodeMap]:
    """Create or replace one node map."""
    expect(body, NodeMapReplace)
    return Operation(
        name="node_maps_replace",
        method="PUT",
        path=f"/hsm/v2/Defaults/NodeMaps/{segment('xname', xname)}",
        success=NodeMap,
        body=body,
        repeatable=True,
    )
