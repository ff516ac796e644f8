# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The NID, role and sub-role that a node gets when it is created."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import node_maps_create
    from .delete import node_maps_delete
    from .delete_all import node_maps_delete_all
    from .get import node_maps_get
    from .list import node_maps_list
    from .replace import node_maps_replace

__all__ = [
    "node_maps_create",
    "node_maps_delete",
    "node_maps_delete_all",
    "node_maps_get",
    "node_maps_list",
    "node_maps_replace",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "node_maps_create": ".create",
            "node_maps_delete": ".delete",
            "node_maps_delete_all": ".delete_all",
            "node_maps_get": ".get",
            "node_maps_list": ".list",
            "node_maps_replace": ".replace",
        },
    )
