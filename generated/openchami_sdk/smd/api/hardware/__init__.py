# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found in
them, with the history of which unit was seen in which place.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create import hardware_create as hardware_create
    from .delete import hardware_delete as hardware_delete
    from .delete_all import hardware_delete_all as hardware_delete_all
    from .delete_all_frus import hardware_delete_all_frus as hardware_delete_all_frus
    from .delete_all_history import hardware_delete_all_history as hardware_delete_all_history
    from .delete_fru import hardware_delete_fru as hardware_delete_fru
    from .delete_fru_history import hardware_delete_fru_history as hardware_delete_fru_history
    from .delete_history import hardware_delete_history as hardware_delete_history
    from .get import hardware_get as hardware_get
    from .get_fru import hardware_get_fru as hardware_get_fru
    from .get_fru_history import hardware_get_fru_history as hardware_get_fru_history
    from .get_history import hardware_get_history as hardware_get_history
    from .list import hardware_list as hardware_list
    from .list_fru_history import hardware_list_fru_history as hardware_list_fru_history
    from .list_frus import hardware_list_frus as hardware_list_frus
    from .list_history import hardware_list_history as hardware_list_history
    from .query import hardware_query as hardware_query

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


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('hardware_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
