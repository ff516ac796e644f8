# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The calls of OpenCHAMI SMD as values: `client.send(api.<tag>.<call>(...))`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from . import (
        component_endpoints,
        components,
        discovery,
        ethernet_interfaces,
        groups,
        hardware,
        locks,
        memberships,
        node_maps,
        partitions,
        power_maps,
        redfish_endpoints,
        service,
        service_endpoints,
        subscriptions,
    )

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, __all__, {name: f".{name}" for name in __all__})
