# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""How a component is reached through Redfish: its address below a controller, its actions, NICs
and power controls. They are written by discovery or by the inventory forms of creating Redfish
endpoints, never directly.
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
