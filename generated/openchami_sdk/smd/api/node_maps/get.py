# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Defaults/NodeMaps/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.node_map import NodeMap


def node_maps_get(xname: str) -> Operation[NodeMap]:
    """Get one node map."""
    return Operation(
        name="node_maps_get",
        method="GET",
        path=f"/hsm/v2/Defaults/NodeMaps/{segment('xname', xname)}",
        success=NodeMap,
        repeatable=True,
    )
