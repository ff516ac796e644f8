# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /nodes/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.node import Node


def nodes_get(uid: str) -> Operation[Node]:
    """Read a node."""
    return Operation(
        name="nodes_get",
        method="GET",
        path=f"/nodes/{segment('uid', uid)}",
        success=Node,
        repeatable=True,
    )
