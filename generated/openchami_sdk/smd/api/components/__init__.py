# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The components of the system and their state: one record per xname."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .bulk_update_enabled import components_bulk_update_enabled
    from .bulk_update_flag import components_bulk_update_flag
    from .bulk_update_nid import components_bulk_update_nid
    from .bulk_update_role import components_bulk_update_role
    from .bulk_update_software_status import components_bulk_update_software_status
    from .bulk_update_state import components_bulk_update_state
    from .create import components_create
    from .delete import components_delete
    from .delete_all import components_delete_all
    from .get import components_get
    from .get_by_nid import components_get_by_nid
    from .list import components_list
    from .list_under import components_list_under
    from .query import components_query
    from .query_by_nid import components_query_by_nid
    from .update_enabled import components_update_enabled
    from .update_flag import components_update_flag
    from .update_nid import components_update_nid
    from .update_role import components_update_role
    from .update_software_status import components_update_software_status
    from .update_state import components_update_state
    from .upsert import components_upsert

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "components_bulk_update_enabled": ".bulk_update_enabled",
            "components_bulk_update_flag": ".bulk_update_flag",
            "components_bulk_update_nid": ".bulk_update_nid",
            "components_bulk_update_role": ".bulk_update_role",
            "components_bulk_update_software_status": ".bulk_update_software_status",
            "components_bulk_update_state": ".bulk_update_state",
            "components_create": ".create",
            "components_delete": ".delete",
            "components_delete_all": ".delete_all",
            "components_get": ".get",
            "components_get_by_nid": ".get_by_nid",
            "components_list": ".list",
            "components_list_under": ".list_under",
            "components_query": ".query",
            "components_query_by_nid": ".query_by_nid",
            "components_update_enabled": ".update_enabled",
            "components_update_flag": ".update_flag",
            "components_update_nid": ".update_nid",
            "components_update_role": ".update_role",
            "components_update_software_status": ".update_software_status",
            "components_update_state": ".update_state",
            "components_upsert": ".upsert",
        },
    )
