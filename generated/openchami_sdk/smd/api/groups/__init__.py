# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Labelled sets of components. A component can be in many groups, but in only one of those that
share an exclusive group.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_member import groups_add_member as groups_add_member
    from .create import groups_create as groups_create
    from .delete import groups_delete as groups_delete
    from .get import groups_get as groups_get
    from .list import groups_list as groups_list
    from .list_labels import groups_list_labels as groups_list_labels
    from .list_members import groups_list_members as groups_list_members
    from .remove_member import groups_remove_member as groups_remove_member
    from .replace_members import groups_replace_members as groups_replace_members
    from .update import groups_update as groups_update

__all__ = [
    "groups_add_member",
    "groups_create",
    "groups_delete",
    "groups_get",
    "groups_list",
    "groups_list_labels",
    "groups_list_members",
    "groups_remove_member",
    "groups_replace_members",
    "groups_update",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('groups_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
