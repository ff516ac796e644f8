# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Which outlets, rectifiers or supplies a component gets its power from."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create import power_maps_create as power_maps_create
    from .delete import power_maps_delete as power_maps_delete
    from .delete_all import power_maps_delete_all as power_maps_delete_all
    from .get import power_maps_get as power_maps_get
    from .list import power_maps_list as power_maps_list
    from .replace import power_maps_replace as power_maps_replace

__all__ = [
    "power_maps_create",
    "power_maps_delete",
    "power_maps_delete_all",
    "power_maps_get",
    "power_maps_list",
    "power_maps_replace",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('power_maps_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
