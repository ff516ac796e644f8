# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""The NID, role and sub-role a node is given when it is first created."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create import node_maps_create as node_maps_create
    from .delete import node_maps_delete as node_maps_delete
    from .delete_all import node_maps_delete_all as node_maps_delete_all
    from .get import node_maps_get as node_maps_get
    from .list import node_maps_list as node_maps_list
    from .replace import node_maps_replace as node_maps_replace

__all__ = [
    "node_maps_create",
    "node_maps_delete",
    "node_maps_delete_all",
    "node_maps_get",
    "node_maps_list",
    "node_maps_replace",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('node_maps_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
