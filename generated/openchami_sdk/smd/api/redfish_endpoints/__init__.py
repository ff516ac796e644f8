# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
inventory also fills components, component endpoints and Ethernet interfaces: this is how
magellan loads SMD.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create import redfish_endpoints_create as redfish_endpoints_create
    from .delete import redfish_endpoints_delete as redfish_endpoints_delete
    from .delete_all import redfish_endpoints_delete_all as redfish_endpoints_delete_all
    from .get import redfish_endpoints_get as redfish_endpoints_get
    from .list import redfish_endpoints_list as redfish_endpoints_list
    from .query import redfish_endpoints_query as redfish_endpoints_query
    from .replace import redfish_endpoints_replace as redfish_endpoints_replace
    from .update import redfish_endpoints_update as redfish_endpoints_update

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


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('redfish_endpoints_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
