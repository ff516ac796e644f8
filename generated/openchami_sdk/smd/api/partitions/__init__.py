# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""A division of the system: a component is in one partition at most."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_member import partitions_add_member as partitions_add_member
    from .create import partitions_create as partitions_create
    from .delete import partitions_delete as partitions_delete
    from .get import partitions_get as partitions_get
    from .list import partitions_list as partitions_list
    from .list_members import partitions_list_members as partitions_list_members
    from .list_names import partitions_list_names as partitions_list_names
    from .remove_member import partitions_remove_member as partitions_remove_member
    from .update import partitions_update as partitions_update

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


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('partitions_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
