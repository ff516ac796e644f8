# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Labelled sets of components. A component can be in many groups. But if several groups have the
same `exclusiveGroup`, a component can be in only one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .add_member import groups_add_member
    from .create import groups_create
    from .delete import groups_delete
    from .get import groups_get
    from .list import groups_list
    from .list_labels import groups_list_labels
    from .list_members import groups_list_members
    from .remove_member import groups_remove_member
    from .replace_members import groups_replace_members
    from .update import groups_update

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "groups_add_member": ".add_member",
            "groups_create": ".create",
            "groups_delete": ".delete",
            "groups_get": ".get",
            "groups_list": ".list",
            "groups_list_labels": ".list_labels",
            "groups_list_members": ".list_members",
            "groups_remove_member": ".remove_member",
            "groups_replace_members": ".replace_members",
            "groups_update": ".update",
        },
    )
