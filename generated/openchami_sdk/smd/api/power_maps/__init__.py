# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The outlets, rectifiers or power supplies that power each component."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import power_maps_create
    from .delete import power_maps_delete
    from .delete_all import power_maps_delete_all
    from .get import power_maps_get
    from .list import power_maps_list
    from .replace import power_maps_replace

__all__ = [
    "power_maps_create",
    "power_maps_delete",
    "power_maps_delete_all",
    "power_maps_get",
    "power_maps_list",
    "power_maps_replace",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "power_maps_create": ".create",
            "power_maps_delete": ".delete",
            "power_maps_delete_all": ".delete_all",
            "power_maps_get": ".get",
            "power_maps_list": ".list",
            "power_maps_replace": ".replace",
        },
    )
