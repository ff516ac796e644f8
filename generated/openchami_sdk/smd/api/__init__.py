# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""The calls of OpenCHAMI SMD as values: `client.send(api.<tag>.<call>(...))`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import component_endpoints as component_endpoints
    from . import components as components
    from . import discovery as discovery
    from . import ethernet_interfaces as ethernet_interfaces
    from . import groups as groups
    from . import hardware as hardware
    from . import locks as locks
    from . import memberships as memberships
    from . import node_maps as node_maps
    from . import partitions as partitions
    from . import power_maps as power_maps
    from . import redfish_endpoints as redfish_endpoints
    from . import service as service
    from . import service_endpoints as service_endpoints
    from . import subscriptions as subscriptions

__all__ = [
    "component_endpoints",
    "components",
    "discovery",
    "ethernet_interfaces",
    "groups",
    "hardware",
    "locks",
    "memberships",
    "node_maps",
    "partitions",
    "power_maps",
    "redfish_endpoints",
    "service",
    "service_endpoints",
    "subscriptions",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> Iterable[str]:
    return __all__
