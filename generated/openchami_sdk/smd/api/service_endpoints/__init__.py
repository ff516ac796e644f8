# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Redfish services of controllers, such as UpdateService. Only discovery by the server itself
writes them: where an external tool such as magellan does discovery, there are none.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .delete import service_endpoints_delete as service_endpoints_delete
    from .delete_all import service_endpoints_delete_all as service_endpoints_delete_all
    from .get import service_endpoints_get as service_endpoints_get
    from .list import service_endpoints_list as service_endpoints_list
    from .list_by_service import (
        service_endpoints_list_by_service as service_endpoints_list_by_service,
    )

__all__ = [
    "service_endpoints_delete",
    "service_endpoints_delete_all",
    "service_endpoints_get",
    "service_endpoints_list",
    "service_endpoints_list_by_service",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('service_endpoints_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
