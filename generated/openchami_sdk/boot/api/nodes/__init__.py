# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Nodes, as boot-service knows them. Every few minutes (5 by default) boot-service reads the nodes
with the roles Compute and Application from SMD, and replaces the spec of those that have
changed. It does not ask SMD when a node requests a boot script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import nodes_create
    from .delete import nodes_delete
    from .get import nodes_get
    from .list import nodes_list
    from .replace import nodes_replace
    from .replace_status import nodes_replace_status
    from .update import nodes_update
    from .update_status import nodes_update_status

__all__ = [
    "nodes_create",
    "nodes_delete",
    "nodes_get",
    "nodes_list",
    "nodes_replace",
    "nodes_replace_status",
    "nodes_update",
    "nodes_update_status",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "nodes_create": ".create",
            "nodes_delete": ".delete",
            "nodes_get": ".get",
            "nodes_list": ".list",
            "nodes_replace": ".replace",
            "nodes_replace_status": ".replace_status",
            "nodes_update": ".update",
            "nodes_update_status": ".update_status",
        },
    )
