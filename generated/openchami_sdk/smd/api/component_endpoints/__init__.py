# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""How components are reached through Redfish: their addresses on controllers, their actions, NICs
and power controls. Component endpoints cannot be created directly: SMD writes them during
discovery, and when a Redfish endpoint is created or replaced with its inventory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .delete import component_endpoints_delete
    from .delete_all import component_endpoints_delete_all
    from .get import component_endpoints_get
    from .list import component_endpoints_list

__all__ = [
    "component_endpoints_delete",
    "component_endpoints_delete_all",
    "component_endpoints_get",
    "component_endpoints_list",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "component_endpoints_delete": ".delete",
            "component_endpoints_delete_all": ".delete_all",
            "component_endpoints_get": ".get",
            "component_endpoints_list": ".list",
        },
    )
