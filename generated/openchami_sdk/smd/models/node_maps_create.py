# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeMapsCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .node_map import NodeMap


class NodeMapsCreate(
    Model,
    kw_only=True,
    rename={
        "node_maps": "NodeMaps",
    },
):
    """Node maps to create or replace."""

    node_maps: list[NodeMap]
