# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Controllers (BMCs, PDU controllers, switches) with a Redfish service. Creating one with its
inventory also creates components, component endpoints and Ethernet interfaces: magellan loads
SMD in this way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import redfish_endpoints_create
    from .delete import redfish_endpoints_delete
    from .delete_all import redfish_endpoints_delete_all
    from .get import redfish_endpoints_get
    from .list import redfish_endpoints_list
    from .query import redfish_endpoints_query
    from .replace import redfish_endpoints_replace
    from .update import redfish_endpoints_update

__all__ = [
    "redfish_endpoints_create",
    "redfish_endpoints_delete",
    "redfish_endpoints_delete_all",
    "redfish_endpoints_get",
    "redfish_endpoints_list",
    "redfish_endpoints_query",
    "redfish_endpoints_replace",
    "redfish_endpoints_update",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "redfish_endpoints_create": ".create",
            "redfish_endpoints_delete": ".delete",
            "redfish_endpoints_delete_all": ".delete_all",
            "redfish_endpoints_get": ".get",
            "redfish_endpoints_list": ".list",
            "redfish_endpoints_query": ".query",
            "redfish_endpoints_replace": ".replace",
            "redfish_endpoints_update": ".update",
        },
    )
