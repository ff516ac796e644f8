# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The hardware inventory: locations (by xname), the field-replaceable units (FRUs) in them, and
the history of which FRU was seen in which location.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import hardware_create
    from .delete import hardware_delete
    from .delete_all import hardware_delete_all
    from .delete_all_frus import hardware_delete_all_frus
    from .delete_all_history import hardware_delete_all_history
    from .delete_fru import hardware_delete_fru
    from .delete_fru_history import hardware_delete_fru_history
    from .delete_history import hardware_delete_history
    from .get import hardware_get
    from .get_fru import hardware_get_fru
    from .get_fru_history import hardware_get_fru_history
    from .get_history import hardware_get_history
    from .list import hardware_list
    from .list_fru_history import hardware_list_fru_history
    from .list_frus import hardware_list_frus
    from .list_history import hardware_list_history
    from .query import hardware_query

__all__ = [
    "hardware_create",
    "hardware_delete",
    "hardware_delete_all",
    "hardware_delete_all_frus",
    "hardware_delete_all_history",
    "hardware_delete_fru",
    "hardware_delete_fru_history",
    "hardware_delete_history",
    "hardware_get",
    "hardware_get_fru",
    "hardware_get_fru_history",
    "hardware_get_history",
    "hardware_list",
    "hardware_list_fru_history",
    "hardware_list_frus",
    "hardware_list_history",
    "hardware_query",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "hardware_create": ".create",
            "hardware_delete": ".delete",
            "hardware_delete_all": ".delete_all",
            "hardware_delete_all_frus": ".delete_all_frus",
            "hardware_delete_all_history": ".delete_all_history",
            "hardware_delete_fru": ".delete_fru",
            "hardware_delete_fru_history": ".delete_fru_history",
            "hardware_delete_history": ".delete_history",
            "hardware_get": ".get",
            "hardware_get_fru": ".get_fru",
            "hardware_get_fru_history": ".get_fru_history",
            "hardware_get_history": ".get_history",
            "hardware_list": ".list",
            "hardware_list_fru_history": ".list_fru_history",
            "hardware_list_frus": ".list_frus",
            "hardware_list_history": ".list_history",
            "hardware_query": ".query",
        },
    )
