# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentEndpointType."""

from __future__ import annotations

from enum import StrEnum


class ComponentEndpointType(StrEnum):
    """The kind of the Redfish object.

    Models also accept any other text.
    """

    COMPONENT_ENDPOINT_CHASSIS = "ComponentEndpointChassis"
    COMPONENT_ENDPOINT_COMPUTER_SYSTEM = "ComponentEndpointComputerSystem"
    COMPONENT_ENDPOINT_MANAGER = "ComponentEndpointManager"
    COMPONENT_ENDPOINT_POWER_DISTRIBUTION = "ComponentEndpointPowerDistribution"
    COMPONENT_ENDPOINT_OUTLET = "ComponentEndpointOutlet"
