# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Partitions of the system. A component can be in one partition at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .add_member import partitions_add_member
    from .create import partitions_create
    from .delete import partitions_delete
    from .get import partitions_get
    from .list import partitions_list
    from .list_members import partitions_list_members
    from .list_names import partitions_list_names
    from .remove_member import partitions_remove_member
    from .update import partitions_update

__all__ = [
    "partitions_add_member",
    "partitions_create",
    "partitions_delete",
    "partitions_get",
    "partitions_list",
    "partitions_list_members",
    "partitions_list_names",
    "partitions_remove_member",
    "partitions_update",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "partitions_add_member": ".add_member",
            "partitions_create": ".create",
            "partitions_delete": ".delete",
            "partitions_get": ".get",
            "partitions_list": ".list",
            "partitions_list_members": ".list_members",
            "partitions_list_names": ".list_names",
            "partitions_remove_member": ".remove_member",
            "partitions_update": ".update",
        },
    )
