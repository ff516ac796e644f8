# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The models of OpenCHAMI SMD, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .arch_values import ArchValues
    from .chassis_actions import ChassisActions
    from .chassis_fru_info import ChassisFruInfo
    from .chassis_location_info import ChassisLocationInfo
    from .class_values import ClassValues
    from .command_shell import CommandShell
    from .component import Component
    from .component_arch import ComponentArch
    from .component_class import ComponentClass
    from .component_content import ComponentContent
    from .component_create import ComponentCreate
    from .component_enabled_update import ComponentEnabledUpdate
    from .component_endpoint import ComponentEndpoint
    from .component_endpoint_list import ComponentEndpointList
    from .component_endpoint_type import ComponentEndpointType
    from .component_flag import ComponentFlag
    from .component_flag_update import ComponentFlagUpdate
    from .component_key import ComponentKey
    from .component_list import ComponentList
    from .component_nid_assignment import ComponentNidAssignment
    from .component_nid_query import ComponentNidQuery
    from .component_nid_update import ComponentNidUpdate
    from .component_query import ComponentQuery
    from .component_role import ComponentRole
    from .component_role_update import ComponentRoleUpdate
    from .component_software_status_update import ComponentSoftwareStatusUpdate
    from .component_state import ComponentState
    from .component_state_update import ComponentStateUpdate
    from .component_sub_role import ComponentSubRole
    from .component_type import ComponentType
    from .component_upsert import ComponentUpsert
    from .components_create import ComponentsCreate
    from .components_enabled_update import ComponentsEnabledUpdate
    from .components_flag_update import ComponentsFlagUpdate
    from .components_nid_update import ComponentsNidUpdate
    from .components_role_update import ComponentsRoleUpdate
    from .components_software_status_update import ComponentsSoftwareStatusUpdate
    from .components_state_update import ComponentsStateUpdate
    from .computer_system_actions import ComputerSystemActions
    from .cray_power_control import CrayPowerControl
    from .deputy_reservation import DeputyReservation
    from .discovery_info import DiscoveryInfo
    from .discovery_start import DiscoveryStart
    from .discovery_status import DiscoveryStatus
    from .discovery_status_word import DiscoveryStatusWord
    from .drive_fru_info import DriveFruInfo
    from .drive_location_info import DriveLocationInfo
    from .ethernet_interface import EthernetInterface
    from .ethernet_interface_create import EthernetInterfaceCreate
    from .ethernet_interface_update import EthernetInterfaceUpdate
    from .ethernet_nic_info import EthernetNicInfo
    from .flag_values import FlagValues
    from .gbt_processor_oem import GbtProcessorOem
    from .group import Group
    from .group_create import GroupCreate
    from .group_update import GroupUpdate
    from .hardware import Hardware
    from .hardware_create import HardwareCreate
    from .hardware_event import HardwareEvent
    from .hardware_event_type import HardwareEventType
    from .hardware_fru import HardwareFru
    from .hardware_fru_input import HardwareFruInput
    from .hardware_fru_type import HardwareFruType
    from .hardware_history import HardwareHistory
    from .hardware_history_list import HardwareHistoryList
    from .hardware_input import HardwareInput
    from .hardware_location_type import HardwareLocationType
    from .hardware_query_format import HardwareQueryFormat
    from .hardware_query_result import HardwareQueryResult
    from .hardware_status import HardwareStatus
    from .inventory_ethernet_interface import InventoryEthernetInterface
    from .inventory_links import InventoryLinks
    from .inventory_manager import InventoryManager
    from .inventory_power import InventoryPower
    from .inventory_system import InventorySystem
    from .ip_address import IpAddress
    from .ip_address_update import IpAddressUpdate
    from .last_discovery_status import LastDiscoveryStatus
    from .lock_counts import LockCounts
    from .lock_failure import LockFailure
    from .lock_failure_reason import LockFailureReason
    from .lock_result import LockResult
    from .lock_selection import LockSelection
    from .lock_status import LockStatus
    from .lock_status_list import LockStatusList
    from .lock_status_query import LockStatusQuery
    from .locked_components import LockedComponents
    from .manager_actions import ManagerActions
    from .manager_fru_info import ManagerFruInfo
    from .manager_location_info import ManagerLocationInfo
    from .member_add import MemberAdd
    from .members import Members
    from .members_replace import MembersReplace
    from .membership import Membership
    from .memory_fru_info import MemoryFruInfo
    from .memory_location import MemoryLocation
    from .memory_location_info import MemoryLocationInfo
    from .memory_summary import MemorySummary
    from .message import Message
    from .net_type import NetType
    from .net_type_values import NetTypeValues
    from .node_accel_riser_fru_info import NodeAccelRiserFruInfo
    from .node_accel_riser_location_info import NodeAccelRiserLocationInfo
    from .node_accel_riser_oem import NodeAccelRiserOem
    from .node_hsn_nic_fru_info import NodeHsnNicFruInfo
    from .node_hsn_nic_location_info import NodeHsnNicLocationInfo
    from .node_map import NodeMap
    from .node_map_list import NodeMapList
    from .node_map_replace import NodeMapReplace
    from .node_maps_create import NodeMapsCreate
    from .odata_reference import OdataReference
    from .outlet_actions import OutletActions
    from .outlet_fru_info import OutletFruInfo
    from .outlet_location_info import OutletLocationInfo
    from .outlet_power_control_action import OutletPowerControlAction
    from .outlet_reset_breaker_action import OutletResetBreakerAction
    from .outlet_reset_statistics_action import OutletResetStatisticsAction
    from .partition import Partition
    from .partition_create import PartitionCreate
    from .partition_update import PartitionUpdate
    from .pdu_circuit_summary import PduCircuitSummary
    from .pdu_contact import PduContact
    from .pdu_fru_info import PduFruInfo
    from .pdu_inventory import PduInventory
    from .pdu_inventory_create import PduInventoryCreate
    from .pdu_location_info import PduLocationInfo
    from .pdu_outlet import PduOutlet
    from .pdu_part_location import PduPartLocation
    from .pdu_place import PduPlace
    from .pdu_placement import PduPlacement
    from .pdu_postal_address import PduPostalAddress
    from .power_control import PowerControl
    from .power_control_oem import PowerControlOem
    from .power_limit import PowerLimit
    from .power_map import PowerMap
    from .power_map_create import PowerMapCreate
    from .power_map_replace import PowerMapReplace
    from .power_supply_fru_info import PowerSupplyFruInfo
    from .power_supply_location_info import PowerSupplyLocationInfo
    from .processing_model import ProcessingModel
    from .processor_fru_info import ProcessorFruInfo
    from .processor_id import ProcessorId
    from .processor_location_info import ProcessorLocationInfo
    from .processor_oem import ProcessorOem
    from .processor_summary import ProcessorSummary
    from .redfish_chassis_info import RedfishChassisInfo
    from .redfish_control import RedfishControl
    from .redfish_endpoint import RedfishEndpoint
    from .redfish_endpoint_create import RedfishEndpointCreate
    from .redfish_endpoint_list import RedfishEndpointList
    from .redfish_endpoint_update import RedfishEndpointUpdate
    from .redfish_endpoints_create import RedfishEndpointsCreate
    from .redfish_inventory_create import RedfishInventoryCreate
    from .redfish_manager_info import RedfishManagerInfo
    from .redfish_outlet_info import RedfishOutletInfo
    from .redfish_pdu_info import RedfishPduInfo
    from .redfish_system_info import RedfishSystemInfo
    from .reservation import Reservation
    from .reservation_check import ReservationCheck
    from .reservation_check_result import ReservationCheckResult
    from .reservation_release import ReservationRelease
    from .reservation_renewal import ReservationRenewal
    from .reservation_result import ReservationResult
    from .reservation_selection import ReservationSelection
    from .reset_action import ResetAction
    from .resource_uri import ResourceUri
    from .role_values import RoleValues
    from .sensor_reading import SensorReading
    from .sensor_status import SensorStatus
    from .serial_console import SerialConsole
    from .service_endpoint import ServiceEndpoint
    from .service_endpoint_list import ServiceEndpointList
    from .service_reservation_selection import ServiceReservationSelection
    from .state_values import StateValues
    from .sub_role_values import SubRoleValues
    from .subscription import Subscription
    from .subscription_collection import SubscriptionCollection
    from .subscription_create import SubscriptionCreate
    from .subscription_op import SubscriptionOp
    from .subscription_update import SubscriptionUpdate
    from .system_fru_info import SystemFruInfo
    from .system_location_info import SystemLocationInfo
    from .type_values import TypeValues
    from .values import Values

__all__ = [
    "ArchValues",
    "ChassisActions",
    "ChassisFruInfo",
    "ChassisLocationInfo",
    "ClassValues",
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
    "CrayPowerControl",
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
    "GbtProcessorOem",
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
    "NetType",
    "NetTypeValues",
    "NodeAccelRiserFruInfo",
    "NodeAccelRiserLocationInfo",
    "NodeAccelRiserOem",
    "NodeHsnNicFruInfo",
    "NodeHsnNicLocationInfo",
    "NodeMap",
    "NodeMapList",
    "NodeMapReplace",
    "NodeMapsCreate",
    "OdataReference",
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
    "PduContact",
    "PduFruInfo",
    "PduInventory",
    "PduInventoryCreate",
    "PduLocationInfo",
    "PduOutlet",
    "PduPartLocation",
    "PduPlace",
    "PduPlacement",
    "PduPostalAddress",
    "PowerControl",
    "PowerControlOem",
    "PowerLimit",
    "PowerMap",
    "PowerMapCreate",
    "PowerMapReplace",
    "PowerSupplyFruInfo",
    "PowerSupplyLocationInfo",
    "ProcessingModel",
    "ProcessorFruInfo",
    "ProcessorId",
    "ProcessorLocationInfo",
    "ProcessorOem",
    "ProcessorSummary",
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
    "Reservation",
    "ReservationCheck",
    "ReservationCheckResult",
    "ReservationRelease",
    "ReservationRenewal",
    "ReservationResult",
    "ReservationSelection",
    "ResetAction",
    "ResourceUri",
    "RoleValues",
    "SensorReading",
    "SensorStatus",
    "SerialConsole",
    "ServiceEndpoint",
    "ServiceEndpointList",
    "ServiceReservationSelection",
    "StateValues",
    "SubRoleValues",
    "Subscription",
    "SubscriptionCollection",
    "SubscriptionCreate",
    "SubscriptionOp",
    "SubscriptionUpdate",
    "SystemFruInfo",
    "SystemLocationInfo",
    "TypeValues",
    "Values",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "ArchValues": ".arch_values",
            "ChassisActions": ".chassis_actions",
            "ChassisFruInfo": ".chassis_fru_info",
            "ChassisLocationInfo": ".chassis_location_info",
            "ClassValues": ".class_values",
            "CommandShell": ".command_shell",
            "Component": ".component",
            "ComponentArch": ".component_arch",
            "ComponentClass": ".component_class",
            "ComponentContent": ".component_content",
            "ComponentCreate": ".component_create",
            "ComponentEnabledUpdate": ".component_enabled_update",
            "ComponentEndpoint": ".component_endpoint",
            "ComponentEndpointList": ".component_endpoint_list",
            "ComponentEndpointType": ".component_endpoint_type",
            "ComponentFlag": ".component_flag",
            "ComponentFlagUpdate": ".component_flag_update",
            "ComponentKey": ".component_key",
            "ComponentList": ".component_list",
            "ComponentNidAssignment": ".component_nid_assignment",
            "ComponentNidQuery": ".component_nid_query",
            "ComponentNidUpdate": ".component_nid_update",
            "ComponentQuery": ".component_query",
            "ComponentRole": ".component_role",
            "ComponentRoleUpdate": ".component_role_update",
            "ComponentSoftwareStatusUpdate": ".component_software_status_update",
            "ComponentState": ".component_state",
            "ComponentStateUpdate": ".component_state_update",
            "ComponentSubRole": ".component_sub_role",
            "ComponentType": ".component_type",
            "ComponentUpsert": ".component_upsert",
            "ComponentsCreate": ".components_create",
            "ComponentsEnabledUpdate": ".components_enabled_update",
            "ComponentsFlagUpdate": ".components_flag_update",
            "ComponentsNidUpdate": ".components_nid_update",
            "ComponentsRoleUpdate": ".components_role_update",
            "ComponentsSoftwareStatusUpdate": ".components_software_status_update",
            "ComponentsStateUpdate": ".components_state_update",
            "ComputerSystemActions": ".computer_system_actions",
            "CrayPowerControl": ".cray_power_control",
            "DeputyReservation": ".deputy_reservation",
            "DiscoveryInfo": ".discovery_info",
            "DiscoveryStart": ".discovery_start",
            "DiscoveryStatus": ".discovery_status",
            "DiscoveryStatusWord": ".discovery_status_word",
            "DriveFruInfo": ".drive_fru_info",
            "DriveLocationInfo": ".drive_location_info",
            "EthernetInterface": ".ethernet_interface",
            "EthernetInterfaceCreate": ".ethernet_interface_create",
            "EthernetInterfaceUpdate": ".ethernet_interface_update",
            "EthernetNicInfo": ".ethernet_nic_info",
            "FlagValues": ".flag_values",
            "GbtProcessorOem": ".gbt_processor_oem",
            "Group": ".group",
            "GroupCreate": ".group_create",
            "GroupUpdate": ".group_update",
            "Hardware": ".hardware",
            "HardwareCreate": ".hardware_create",
            "HardwareEvent": ".hardware_event",
            "HardwareEventType": ".hardware_event_type",
            "HardwareFru": ".hardware_fru",
            "HardwareFruInput": ".hardware_fru_input",
            "HardwareFruType": ".hardware_fru_type",
            "HardwareHistory": ".hardware_history",
            "HardwareHistoryList": ".hardware_history_list",
            "HardwareInput": ".hardware_input",
            "HardwareLocationType": ".hardware_location_type",
            "HardwareQueryFormat": ".hardware_query_format",
            "HardwareQueryResult": ".hardware_query_result",
            "HardwareStatus": ".hardware_status",
            "InventoryEthernetInterface": ".inventory_ethernet_interface",
            "InventoryLinks": ".inventory_links",
            "InventoryManager": ".inventory_manager",
            "InventoryPower": ".inventory_power",
            "InventorySystem": ".inventory_system",
            "IpAddress": ".ip_address",
            "IpAddressUpdate": ".ip_address_update",
            "LastDiscoveryStatus": ".last_discovery_status",
            "LockCounts": ".lock_counts",
            "LockFailure": ".lock_failure",
            "LockFailureReason": ".lock_failure_reason",
            "LockResult": ".lock_result",
            "LockSelection": ".lock_selection",
            "LockStatus": ".lock_status",
            "LockStatusList": ".lock_status_list",
            "LockStatusQuery": ".lock_status_query",
            "LockedComponents": ".locked_components",
            "ManagerActions": ".manager_actions",
            "ManagerFruInfo": ".manager_fru_info",
            "ManagerLocationInfo": ".manager_location_info",
            "MemberAdd": ".member_add",
            "Members": ".members",
            "MembersReplace": ".members_replace",
            "Membership": ".membership",
            "MemoryFruInfo": ".memory_fru_info",
            "MemoryLocation": ".memory_location",
            "MemoryLocationInfo": ".memory_location_info",
            "MemorySummary": ".memory_summary",
            "Message": ".message",
            "NetType": ".net_type",
            "NetTypeValues": ".net_type_values",
            "NodeAccelRiserFruInfo": ".node_accel_riser_fru_info",
            "NodeAccelRiserLocationInfo": ".node_accel_riser_location_info",
            "NodeAccelRiserOem": ".node_accel_riser_oem",
            "NodeHsnNicFruInfo": ".node_hsn_nic_fru_info",
            "NodeHsnNicLocationInfo": ".node_hsn_nic_location_info",
            "NodeMap": ".node_map",
            "NodeMapList": ".node_map_list",
            "NodeMapReplace": ".node_map_replace",
            "NodeMapsCreate": ".node_maps_create",
            "OdataReference": ".odata_reference",
            "OutletActions": ".outlet_actions",
            "OutletFruInfo": ".outlet_fru_info",
            "OutletLocationInfo": ".outlet_location_info",
            "OutletPowerControlAction": ".outlet_power_control_action",
            "OutletResetBreakerAction": ".outlet_reset_breaker_action",
            "OutletResetStatisticsAction": ".outlet_reset_statistics_action",
            "Partition": ".partition",
            "PartitionCreate": ".partition_create",
            "PartitionUpdate": ".partition_update",
            "PduCircuitSummary": ".pdu_circuit_summary",
            "PduContact": ".pdu_contact",
            "PduFruInfo": ".pdu_fru_info",
            "PduInventory": ".pdu_inventory",
            "PduInventoryCreate": ".pdu_inventory_create",
            "PduLocationInfo": ".pdu_location_info",
            "PduOutlet": ".pdu_outlet",
            "PduPartLocation": ".pdu_part_location",
            "PduPlace": ".pdu_place",
            "PduPlacement": ".pdu_placement",
            "PduPostalAddress": ".pdu_postal_address",
            "PowerControl": ".power_control",
            "PowerControlOem": ".power_control_oem",
            "PowerLimit": ".power_limit",
            "PowerMap": ".power_map",
            "PowerMapCreate": ".power_map_create",
            "PowerMapReplace": ".power_map_replace",
            "PowerSupplyFruInfo": ".power_supply_fru_info",
            "PowerSupplyLocationInfo": ".power_supply_location_info",
            "ProcessingModel": ".processing_model",
            "ProcessorFruInfo": ".processor_fru_info",
            "ProcessorId": ".processor_id",
            "ProcessorLocationInfo": ".processor_location_info",
            "ProcessorOem": ".processor_oem",
            "ProcessorSummary": ".processor_summary",
            "RedfishChassisInfo": ".redfish_chassis_info",
            "RedfishControl": ".redfish_control",
            "RedfishEndpoint": ".redfish_endpoint",
            "RedfishEndpointCreate": ".redfish_endpoint_create",
            "RedfishEndpointList": ".redfish_endpoint_list",
            "RedfishEndpointUpdate": ".redfish_endpoint_update",
            "RedfishEndpointsCreate": ".redfish_endpoints_create",
            "RedfishInventoryCreate": ".redfish_inventory_create",
            "RedfishManagerInfo": ".redfish_manager_info",
            "RedfishOutletInfo": ".redfish_outlet_info",
            "RedfishPduInfo": ".redfish_pdu_info",
            "RedfishSystemInfo": ".redfish_system_info",
            "Reservation": ".reservation",
            "ReservationCheck": ".reservation_check",
            "ReservationCheckResult": ".reservation_check_result",
            "ReservationRelease": ".reservation_release",
            "ReservationRenewal": ".reservation_renewal",
            "ReservationResult": ".reservation_result",
            "ReservationSelection": ".reservation_selection",
            "ResetAction": ".reset_action",
            "ResourceUri": ".resource_uri",
            "RoleValues": ".role_values",
            "SensorReading": ".sensor_reading",
            "SensorStatus": ".sensor_status",
            "SerialConsole": ".serial_console",
            "ServiceEndpoint": ".service_endpoint",
            "ServiceEndpointList": ".service_endpoint_list",
            "ServiceReservationSelection": ".service_reservation_selection",
            "StateValues": ".state_values",
            "SubRoleValues": ".sub_role_values",
            "Subscription": ".subscription",
            "SubscriptionCollection": ".subscription_collection",
            "SubscriptionCreate": ".subscription_create",
            "SubscriptionOp": ".subscription_op",
            "SubscriptionUpdate": ".subscription_update",
            "SystemFruInfo": ".system_fru_info",
            "SystemLocationInfo": ".system_location_info",
            "TypeValues": ".type_values",
            "Values": ".values",
        },
    )
