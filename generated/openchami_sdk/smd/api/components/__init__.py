# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""The components of the system and their state: one record per xname."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bulk_update_enabled import (
        components_bulk_update_enabled as components_bulk_update_enabled,
    )
    from .bulk_update_flag import components_bulk_update_flag as components_bulk_update_flag
    from .bulk_update_nid import components_bulk_update_nid as components_bulk_update_nid
    from .bulk_update_role import components_bulk_update_role as components_bulk_update_role
    from .bulk_update_software_status import (
        components_bulk_update_software_status as components_bulk_update_software_status,
    )
    from .bulk_update_state import components_bulk_update_state as components_bulk_update_state
    from .create import components_create as components_create
    from .delete import components_delete as components_delete
    from .delete_all import components_delete_all as components_delete_all
    from .get import components_get as components_get
    from .get_by_nid import components_get_by_nid as components_get_by_nid
    from .list import components_list as components_list
    from .list_under import components_list_under as components_list_under
    from .query import components_query as components_query
    from .query_by_nid import components_query_by_nid as components_query_by_nid
    from .update_enabled import components_update_enabled as components_update_enabled
    from .update_flag import components_update_flag as components_update_flag
    from .update_nid import components_update_nid as components_update_nid
    from .update_role import components_update_role as components_update_role
    from .update_software_status import (
        components_update_software_status as components_update_software_status,
    )
    from .update_state import components_update_state as components_update_state
    from .upsert import components_upsert as components_upsert

__all__ = [
    "components_bulk_update_enabled",
    "components_bulk_update_flag",
    "components_bulk_update_nid",
    "components_bulk_update_role",
    "components_bulk_update_software_status",
    "components_bulk_update_state",
    "components_create",
    "components_delete",
    "components_delete_all",
    "components_get",
    "components_get_by_nid",
    "components_list",
    "components_list_under",
    "components_query",
    "components_query_by_nid",
    "components_update_enabled",
    "components_update_flag",
    "components_update_nid",
    "components_update_role",
    "components_update_software_status",
    "components_update_state",
    "components_upsert",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('components_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
