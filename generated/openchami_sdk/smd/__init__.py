# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""A typed client for OpenCHAMI SMD 2.20.5. State and inventory of every component of an HPC
system.

Everything is loaded when it is first used.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._errors import ApiError as ApiError
    from ._errors import BadGatewayError as BadGatewayError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ConflictError as ConflictError
    from ._errors import DecodeError as DecodeError
    from ._errors import ForbiddenError as ForbiddenError
    from ._errors import GatewayTimeoutError as GatewayTimeoutError
    from ._errors import MethodNotAllowedError as MethodNotAllowedError
    from ._errors import NetworkError as NetworkError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import Problem as Problem
    from ._errors import RateLimitedError as RateLimitedError
    from ._errors import RequestTimeoutError as RequestTimeoutError
    from ._errors import ServerError as ServerError
    from ._errors import ServiceUnavailableError as ServiceUnavailableError
    from ._errors import StatusError as StatusError
    from ._errors import UnauthorizedError as UnauthorizedError
    from ._operation import Operation as Operation
    from ._operation import Response as Response
    from .models.access_denial import AccessDenial as AccessDenial
    from .models.access_denial_input import AccessDenialInput as AccessDenialInput
    from .models.access_denial_principal import AccessDenialPrincipal as AccessDenialPrincipal
    from .models.access_denial_request import AccessDenialRequest as AccessDenialRequest
    from .models.arch_values import ArchValues as ArchValues
    from .models.chassis_actions import ChassisActions as ChassisActions
    from .models.chassis_fru_info import ChassisFruInfo as ChassisFruInfo
    from .models.chassis_location_info import ChassisLocationInfo as ChassisLocationInfo
    from .models.class_values import ClassValues as ClassValues
    from .models.command_shell import CommandShell as CommandShell
    from .models.component import Component as Component
    from .models.component_arch import ComponentArch as ComponentArch
    from .models.component_class import ComponentClass as ComponentClass
    from .models.component_content import ComponentContent as ComponentContent
    from .models.component_create import ComponentCreate as ComponentCreate
    from .models.component_enabled_update import ComponentEnabledUpdate as ComponentEnabledUpdate
    from .models.component_endpoint import ComponentEndpoint as ComponentEndpoint
    from .models.component_endpoint_list import ComponentEndpointList as ComponentEndpointList
    from .models.component_endpoint_type import ComponentEndpointType as ComponentEndpointType
    from .models.component_flag import ComponentFlag as ComponentFlag
    from .models.component_flag_update import ComponentFlagUpdate as ComponentFlagUpdate
    from .models.component_key import ComponentKey as ComponentKey
    from .models.component_list import ComponentList as ComponentList
    from .models.component_nid_assignment import ComponentNidAssignment as ComponentNidAssignment
    from .models.component_nid_query import ComponentNidQuery as ComponentNidQuery
    from .models.component_nid_update import ComponentNidUpdate as ComponentNidUpdate
    from .models.component_query import ComponentQuery as ComponentQuery
    from .models.component_role import ComponentRole as ComponentRole
    from .models.component_role_update import ComponentRoleUpdate as ComponentRoleUpdate
    from .models.component_software_status_update import (
        ComponentSoftwareStatusUpdate as ComponentSoftwareStatusUpdate,
    )
    from .models.component_state import ComponentState as ComponentState
    from .models.component_state_update import ComponentStateUpdate as ComponentStateUpdate
    from .models.component_sub_role import ComponentSubRole as ComponentSubRole
    from .models.component_type import ComponentType as ComponentType
    from .models.component_upsert import ComponentUpsert as ComponentUpsert
    from .models.components_create import ComponentsCreate as ComponentsCreate
    from .models.components_enabled_update import ComponentsEnabledUpdate as ComponentsEnabledUpdate
    from .models.components_flag_update import ComponentsFlagUpdate as ComponentsFlagUpdate
    from .models.components_nid_update import ComponentsNidUpdate as ComponentsNidUpdate
    from .models.components_role_update import ComponentsRoleUpdate as ComponentsRoleUpdate
    from .models.components_software_status_update import (
        ComponentsSoftwareStatusUpdate as ComponentsSoftwareStatusUpdate,
    )
    from .models.components_state_update import ComponentsStateUpdate as ComponentsStateUpdate
    from .models.computer_system_actions import ComputerSystemActions as ComputerSystemActions
    from .models.cray_power_control import CrayPowerControl as CrayPowerControl
    from .models.deputy_reservation import DeputyReservation as DeputyReservation
    from .models.discovery_info import DiscoveryInfo as DiscoveryInfo
    from .models.discovery_start import DiscoveryStart as DiscoveryStart
    from .models.discovery_status import DiscoveryStatus as DiscoveryStatus
    from .models.discovery_status_word import DiscoveryStatusWord as DiscoveryStatusWord
    from .models.drive_fru_info import DriveFruInfo as DriveFruInfo
    from .models.drive_location_info import DriveLocationInfo as DriveLocationInfo
    from .models.ethernet_interface import EthernetInterface as EthernetInterface
    from .models.ethernet_interface_create import EthernetInterfaceCreate as EthernetInterfaceCreate
    from .models.ethernet_interface_update import EthernetInterfaceUpdate as EthernetInterfaceUpdate
    from .models.ethernet_nic_info import EthernetNicInfo as EthernetNicInfo
    from .models.flag_values import FlagValues as FlagValues
    from .models.group import Group as Group
    from .models.group_create import GroupCreate as GroupCreate
    from .models.group_update import GroupUpdate as GroupUpdate
    from .models.hardware import Hardware as Hardware
    from .models.hardware_create import HardwareCreate as HardwareCreate
    from .models.hardware_event import HardwareEvent as HardwareEvent
    from .models.hardware_event_type import HardwareEventType as HardwareEventType
    from .models.hardware_fru import HardwareFru as HardwareFru
    from .models.hardware_fru_input import HardwareFruInput as HardwareFruInput
    from .models.hardware_fru_type import HardwareFruType as HardwareFruType
    from .models.hardware_history import HardwareHistory as HardwareHistory
    from .models.hardware_history_list import HardwareHistoryList as HardwareHistoryList
    from .models.hardware_input import HardwareInput as HardwareInput
    from .models.hardware_location_type import HardwareLocationType as HardwareLocationType
    from .models.hardware_query_format import HardwareQueryFormat as HardwareQueryFormat
    from .models.hardware_query_result import HardwareQueryResult as HardwareQueryResult
    from .models.hardware_status import HardwareStatus as HardwareStatus
    from .models.inventory_ethernet_interface import (
        InventoryEthernetInterface as InventoryEthernetInterface,
    )
    from .models.inventory_links import InventoryLinks as InventoryLinks
    from .models.inventory_manager import InventoryManager as InventoryManager
    from .models.inventory_power import InventoryPower as InventoryPower
    from .models.inventory_system import InventorySystem as InventorySystem
    from .models.ip_address import IpAddress as IpAddress
    from .models.ip_address_update import IpAddressUpdate as IpAddressUpdate
    from .models.last_discovery_status import LastDiscoveryStatus as LastDiscoveryStatus
    from .models.lock_counts import LockCounts as LockCounts
    from .models.lock_failure import LockFailure as LockFailure
    from .models.lock_failure_reason import LockFailureReason as LockFailureReason
    from .models.lock_result import LockResult as LockResult
    from .models.lock_selection import LockSelection as LockSelection
    from .models.lock_status import LockStatus as LockStatus
    from .models.lock_status_list import LockStatusList as LockStatusList
    from .models.lock_status_query import LockStatusQuery as LockStatusQuery
    from .models.locked_components import LockedComponents as LockedComponents
    from .models.manager_actions import ManagerActions as ManagerActions
    from .models.manager_fru_info import ManagerFruInfo as ManagerFruInfo
    from .models.manager_location_info import ManagerLocationInfo as ManagerLocationInfo
    from .models.member_add import MemberAdd as MemberAdd
    from .models.members import Members as Members
    from .models.members_replace import MembersReplace as MembersReplace
    from .models.membership import Membership as Membership
    from .models.memory_fru_info import MemoryFruInfo as MemoryFruInfo
    from .models.memory_location import MemoryLocation as MemoryLocation
    from .models.memory_location_info import MemoryLocationInfo as MemoryLocationInfo
    from .models.memory_summary import MemorySummary as MemorySummary
    from .models.message import Message as Message
    from .models.net_type import NetType as NetType
    from .models.net_type_values import NetTypeValues as NetTypeValues
    from .models.node_accel_riser_fru_info import NodeAccelRiserFruInfo as NodeAccelRiserFruInfo
    from .models.node_accel_riser_location_info import (
        NodeAccelRiserLocationInfo as NodeAccelRiserLocationInfo,
    )
    from .models.node_hsn_nic_fru_info import NodeHsnNicFruInfo as NodeHsnNicFruInfo
    from .models.node_hsn_nic_location_info import NodeHsnNicLocationInfo as NodeHsnNicLocationInfo
    from .models.node_map import NodeMap as NodeMap
    from .models.node_map_list import NodeMapList as NodeMapList
    from .models.node_map_replace import NodeMapReplace as NodeMapReplace
    from .models.node_maps_create import NodeMapsCreate as NodeMapsCreate
    from .models.odata_reference import OdataReference as OdataReference
    from .models.outlet_actions import OutletActions as OutletActions
    from .models.outlet_fru_info import OutletFruInfo as OutletFruInfo
    from .models.outlet_location_info import OutletLocationInfo as OutletLocationInfo
    from .models.outlet_power_control_action import (
        OutletPowerControlAction as OutletPowerControlAction,
    )
    from .models.outlet_reset_breaker_action import (
        OutletResetBreakerAction as OutletResetBreakerAction,
    )
    from .models.outlet_reset_statistics_action import (
        OutletResetStatisticsAction as OutletResetStatisticsAction,
    )
    from .models.partition import Partition as Partition
    from .models.partition_create import PartitionCreate as PartitionCreate
    from .models.partition_update import PartitionUpdate as PartitionUpdate
    from .models.pdu_circuit_summary import PduCircuitSummary as PduCircuitSummary
    from .models.pdu_fru_info import PduFruInfo as PduFruInfo
    from .models.pdu_inventory import PduInventory as PduInventory
    from .models.pdu_inventory_create import PduInventoryCreate as PduInventoryCreate
    from .models.pdu_location_info import PduLocationInfo as PduLocationInfo
    from .models.pdu_outlet import PduOutlet as PduOutlet
    from .models.power_control import PowerControl as PowerControl
    from .models.power_control_oem import PowerControlOem as PowerControlOem
    from .models.power_limit import PowerLimit as PowerLimit
    from .models.power_map import PowerMap as PowerMap
    from .models.power_map_create import PowerMapCreate as PowerMapCreate
    from .models.power_map_replace import PowerMapReplace as PowerMapReplace
    from .models.power_supply_fru_info import PowerSupplyFruInfo as PowerSupplyFruInfo
    from .models.power_supply_location_info import (
        PowerSupplyLocationInfo as PowerSupplyLocationInfo,
    )
    from .models.problem_details import ProblemDetails as ProblemDetails
    from .models.processing_model import ProcessingModel as ProcessingModel
    from .models.processor_fru_info import ProcessorFruInfo as ProcessorFruInfo
    from .models.processor_id import ProcessorId as ProcessorId
    from .models.processor_location_info import ProcessorLocationInfo as ProcessorLocationInfo
    from .models.processor_summary import ProcessorSummary as ProcessorSummary
    from .models.redfish_chassis_info import RedfishChassisInfo as RedfishChassisInfo
    from .models.redfish_control import RedfishControl as RedfishControl
    from .models.redfish_endpoint import RedfishEndpoint as RedfishEndpoint
    from .models.redfish_endpoint_create import RedfishEndpointCreate as RedfishEndpointCreate
    from .models.redfish_endpoint_list import RedfishEndpointList as RedfishEndpointList
    from .models.redfish_endpoint_update import RedfishEndpointUpdate as RedfishEndpointUpdate
    from .models.redfish_endpoints_create import RedfishEndpointsCreate as RedfishEndpointsCreate
    from .models.redfish_inventory_create import RedfishInventoryCreate as RedfishInventoryCreate
    from .models.redfish_manager_info import RedfishManagerInfo as RedfishManagerInfo
    from .models.redfish_outlet_info import RedfishOutletInfo as RedfishOutletInfo
    from .models.redfish_pdu_info import RedfishPduInfo as RedfishPduInfo
    from .models.redfish_system_info import RedfishSystemInfo as RedfishSystemInfo
    from .models.reservation import Reservation as Reservation
    from .models.reservation_check import ReservationCheck as ReservationCheck
    from .models.reservation_check_result import ReservationCheckResult as ReservationCheckResult
    from .models.reservation_release import ReservationRelease as ReservationRelease
    from .models.reservation_renewal import ReservationRenewal as ReservationRenewal
    from .models.reservation_result import ReservationResult as ReservationResult
    from .models.reservation_selection import ReservationSelection as ReservationSelection
    from .models.reset_action import ResetAction as ResetAction
    from .models.resource_uri import ResourceUri as ResourceUri
    from .models.role_values import RoleValues as RoleValues
    from .models.serial_console import SerialConsole as SerialConsole
    from .models.service_endpoint import ServiceEndpoint as ServiceEndpoint
    from .models.service_endpoint_list import ServiceEndpointList as ServiceEndpointList
    from .models.service_reservation_selection import (
        ServiceReservationSelection as ServiceReservationSelection,
    )
    from .models.state_values import StateValues as StateValues
    from .models.sub_role_values import SubRoleValues as SubRoleValues
    from .models.subscription import Subscription as Subscription
    from .models.subscription_collection import SubscriptionCollection as SubscriptionCollection
    from .models.subscription_create import SubscriptionCreate as SubscriptionCreate
    from .models.subscription_op import SubscriptionOp as SubscriptionOp
    from .models.subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .models.system_fru_info import SystemFruInfo as SystemFruInfo
    from .models.system_location_info import SystemLocationInfo as SystemLocationInfo
    from .models.type_values import TypeValues as TypeValues
    from .models.values import Values as Values

_MODULES = {
    "AsyncClient": "_client",
    "Client": "_client",
    "Operation": "_operation",
    "Response": "_operation",
    "ApiError": "_errors",
    "BadGatewayError": "_errors",
    "BadRequestError": "_errors",
    "ConflictError": "_errors",
    "DecodeError": "_errors",
    "ForbiddenError": "_errors",
    "GatewayTimeoutError": "_errors",
    "MethodNotAllowedError": "_errors",
    "NetworkError": "_errors",
    "NotFoundError": "_errors",
    "Problem": "_errors",
    "RateLimitedError": "_errors",
    "RequestTimeoutError": "_errors",
    "ServerError": "_errors",
    "ServiceUnavailableError": "_errors",
    "StatusError": "_errors",
    "UnauthorizedError": "_errors",
}

__all__ = [
    "AccessDenial",
    "AccessDenialInput",
    "AccessDenialPrincipal",
    "AccessDenialRequest",
    "ApiError",
    "ArchValues",
    "AsyncClient",
    "BadGatewayError",
    "BadRequestError",
    "ChassisActions",
    "ChassisFruInfo",
    "ChassisLocationInfo",
    "ClassValues",
    "Client",
    "CommandShell",
    "Component",
    "ComponentArch",
    "ComponentClass",
    "ComponentContent",
    "ComponentCreate",
    "ComponentEnabledUpdate",
    "ComponentEndpoint",
    "ComponentEndpointList",
    "ComponentEndpointType",
    "ComponentFlag",
    "ComponentFlagUpdate",
    "ComponentKey",
    "ComponentList",
    "ComponentNidAssignment",
    "ComponentNidQuery",
    "ComponentNidUpdate",
    "ComponentQuery",
    "ComponentRole",
    "ComponentRoleUpdate",
    "ComponentSoftwareStatusUpdate",
    "ComponentState",
    "ComponentStateUpdate",
    "ComponentSubRole",
    "ComponentType",
    "ComponentUpsert",
    "ComponentsCreate",
    "ComponentsEnabledUpdate",
    "ComponentsFlagUpdate",
    "ComponentsNidUpdate",
    "ComponentsRoleUpdate",
    "ComponentsSoftwareStatusUpdate",
    "ComponentsStateUpdate",
    "ComputerSystemActions",
    "ConflictError",
    "CrayPowerControl",
    "DecodeError",
    "DeputyReservation",
    "DiscoveryInfo",
    "DiscoveryStart",
    "DiscoveryStatus",
    "DiscoveryStatusWord",
    "DriveFruInfo",
    "DriveLocationInfo",
    "EthernetInterface",
    "EthernetInterfaceCreate",
    "EthernetInterfaceUpdate",
    "EthernetNicInfo",
    "FlagValues",
    "ForbiddenError",
    "GatewayTimeoutError",
    "Group",
    "GroupCreate",
    "GroupUpdate",
    "Hardware",
    "HardwareCreate",
    "HardwareEvent",
    "HardwareEventType",
    "HardwareFru",
    "HardwareFruInput",
    "HardwareFruType",
    "HardwareHistory",
    "HardwareHistoryList",
    "HardwareInput",
    "HardwareLocationType",
    "HardwareQueryFormat",
    "HardwareQueryResult",
    "HardwareStatus",
    "InventoryEthernetInterface",
    "InventoryLinks",
    "InventoryManager",
    "InventoryPower",
    "InventorySystem",
    "IpAddress",
    "IpAddressUpdate",
    "LastDiscoveryStatus",
    "LockCounts",
    "LockFailure",
    "LockFailureReason",
    "LockResult",
    "LockSelection",
    "LockStatus",
    "LockStatusList",
    "LockStatusQuery",
    "LockedComponents",
    "ManagerActions",
    "ManagerFruInfo",
    "ManagerLocationInfo",
    "MemberAdd",
    "Members",
    "MembersReplace",
    "Membership",
    "MemoryFruInfo",
    "MemoryLocation",
    "MemoryLocationInfo",
    "MemorySummary",
    "Message",
    "MethodNotAllowedError",
    "NetType",
    "NetTypeValues",
    "NetworkError",
    "NodeAccelRiserFruInfo",
    "NodeAccelRiserLocationInfo",
    "NodeHsnNicFruInfo",
    "NodeHsnNicLocationInfo",
    "NodeMap",
    "NodeMapList",
    "NodeMapReplace",
    "NodeMapsCreate",
    "NotFoundError",
    "OdataReference",
    "Operation",
    "OutletActions",
    "OutletFruInfo",
    "OutletLocationInfo",
    "OutletPowerControlAction",
    "OutletResetBreakerAction",
    "OutletResetStatisticsAction",
    "Partition",
    "PartitionCreate",
    "PartitionUpdate",
    "PduCircuitSummary",
    "PduFruInfo",
    "PduInventory",
    "PduInventoryCreate",
    "PduLocationInfo",
    "PduOutlet",
    "PowerControl",
    "PowerControlOem",
    "PowerLimit",
    "PowerMap",
    "PowerMapCreate",
    "PowerMapReplace",
    "PowerSupplyFruInfo",
    "PowerSupplyLocationInfo",
    "Problem",
    "ProblemDetails",
    "ProcessingModel",
    "ProcessorFruInfo",
    "ProcessorId",
    "ProcessorLocationInfo",
    "ProcessorSummary",
    "RateLimitedError",
    "RedfishChassisInfo",
    "RedfishControl",
    "RedfishEndpoint",
    "RedfishEndpointCreate",
    "RedfishEndpointList",
    "RedfishEndpointUpdate",
    "RedfishEndpointsCreate",
    "RedfishInventoryCreate",
    "RedfishManagerInfo",
    "RedfishOutletInfo",
    "RedfishPduInfo",
    "RedfishSystemInfo",
    "RequestTimeoutError",
    "Reservation",
    "ReservationCheck",
    "ReservationCheckResult",
    "ReservationRelease",
    "ReservationRenewal",
    "ReservationResult",
    "ReservationSelection",
    "ResetAction",
    "ResourceUri",
    "Response",
    "RoleValues",
    "SerialConsole",
    "ServerError",
    "ServiceEndpoint",
    "ServiceEndpointList",
    "ServiceReservationSelection",
    "ServiceUnavailableError",
    "StateValues",
    "StatusError",
    "SubRoleValues",
    "Subscription",
    "SubscriptionCollection",
    "SubscriptionCreate",
    "SubscriptionOp",
    "SubscriptionUpdate",
    "SystemFruInfo",
    "SystemLocationInfo",
    "TypeValues",
    "UnauthorizedError",
    "Values",
    "api",
    "models",
]


def __getattr__(name: str) -> Any:
    if name in ("api", "models"):
        return import_module(f".{name}", __name__)
    if name in _MODULES:
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    elif name in __all__:
        value = getattr(import_module(".models", __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> Iterable[str]:
    return __all__
