# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""The models of OpenCHAMI Boot Service (boot-service), each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .bmc import BMC
    from .bmc_request import BMCRequest
    from .bmc_spec import BMCSpec
    from .bmc_status import BMCStatus
    from .bmc_status_update import BMCStatusUpdate
    from .bmc_update import BMCUpdate
    from .boot_configuration import BootConfiguration
    from .boot_configuration_request import BootConfigurationRequest
    from .boot_configuration_spec import BootConfigurationSpec
    from .boot_configuration_status import BootConfigurationStatus
    from .boot_configuration_status_update import BootConfigurationStatusUpdate
    from .boot_configuration_update import BootConfigurationUpdate
    from .boot_parameters import BootParameters
    from .boot_parameters_list import BootParametersList
    from .boot_parameters_meta import BootParametersMeta
    from .boot_parameters_request import BootParametersRequest
    from .deletion import Deletion
    from .health import Health
    from .metadata import Metadata
    from .metadata_request import MetadataRequest
    from .network_interface import NetworkInterface
    from .node import Node
    from .node_request import NodeRequest
    from .node_spec import NodeSpec
    from .node_status import NodeStatus
    from .node_status_update import NodeStatusUpdate
    from .node_update import NodeUpdate
    from .service_status import ServiceStatus
    from .service_status_details import ServiceStatusDetails
    from .service_version import ServiceVersion

__all__ = [
    "BMC",
    "BMCRequest",
    "BMCSpec",
    "BMCStatus",
    "BMCStatusUpdate",
    "BMCUpdate",
    "BootConfiguration",
    "BootConfigurationRequest",
    "BootConfigurationSpec",
    "BootConfigurationStatus",
    "BootConfigurationStatusUpdate",
    "BootConfigurationUpdate",
    "BootParameters",
    "BootParametersList",
    "BootParametersMeta",
    "BootParametersRequest",
    "Deletion",
    "Health",
    "Metadata",
    "MetadataRequest",
    "NetworkInterface",
    "Node",
    "NodeRequest",
    "NodeSpec",
    "NodeStatus",
    "NodeStatusUpdate",
    "NodeUpdate",
    "ServiceStatus",
    "ServiceStatusDetails",
    "ServiceVersion",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "BMC": ".bmc",
            "BMCRequest": ".bmc_request",
            "BMCSpec": ".bmc_spec",
            "BMCStatus": ".bmc_status",
            "BMCStatusUpdate": ".bmc_status_update",
            "BMCUpdate": ".bmc_update",
            "BootConfiguration": ".boot_configuration",
            "BootConfigurationRequest": ".boot_configuration_request",
            "BootConfigurationSpec": ".boot_configuration_spec",
            "BootConfigurationStatus": ".boot_configuration_status",
            "BootConfigurationStatusUpdate": ".boot_configuration_status_update",
            "BootConfigurationUpdate": ".boot_configuration_update",
            "BootParameters": ".boot_parameters",
            "BootParametersList": ".boot_parameters_list",
            "BootParametersMeta": ".boot_parameters_meta",
            "BootParametersRequest": ".boot_parameters_request",
            "Deletion": ".deletion",
            "Health": ".health",
            "Metadata": ".metadata",
            "MetadataRequest": ".metadata_request",
            "NetworkInterface": ".network_interface",
            "Node": ".node",
            "NodeRequest": ".node_request",
            "NodeSpec": ".node_spec",
            "NodeStatus": ".node_status",
            "NodeStatusUpdate": ".node_status_update",
            "NodeUpdate": ".node_update",
            "ServiceStatus": ".service_status",
            "ServiceStatusDetails": ".service_status_details",
            "ServiceVersion": ".service_version",
        },
    )
