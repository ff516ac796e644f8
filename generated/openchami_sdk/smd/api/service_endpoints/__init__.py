# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Redfish services of controllers, such as UpdateService. Only discovery by SMD writes them: a
site that uses magellan for discovery has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .delete import service_endpoints_delete
    from .delete_all import service_endpoints_delete_all
    from .get import service_endpoints_get
    from .list import service_endpoints_list
    from .list_by_service import service_endpoints_list_by_service

__all__ = [
    "service_endpoints_delete",
    "service_endpoints_delete_all",
    "service_endpoints_get",
    "service_endpoints_list",
    "service_endpoints_list_by_service",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "service_endpoints_delete": ".delete",
            "service_endpoints_delete_all": ".delete_all",
            "service_endpoints_get": ".get",
            "service_endpoints_list": ".list",
            "service_endpoints_list_by_service": ".list_by_service",
        },
    )
