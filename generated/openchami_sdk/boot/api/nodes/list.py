# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /nodes."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.node import Node


def nodes_list() -> Operation[list[Node]]:
    """List all nodes."""
    return Operation(
        name="nodes_list",
        method="GET",
        path="/nodes",
        success=list[Node],
        repeatable=True,
    )
