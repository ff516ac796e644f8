# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeMapList."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .node_map import NodeMap


class NodeMapList(
    Model,
    kw_only=True,
    rename={
        "node_maps": "NodeMaps",
    },
):
    """Node maps, in no fixed order."""

    node_maps: ListOrNull[NodeMap]

    def __post_init__(self) -> None:
        self.node_maps = self.node_maps or []

    def __iter__(self) -> Iterator[NodeMap]:
        return iter(self.node_maps)

    def __len__(self) -> int:
        return len(self.node_maps)
