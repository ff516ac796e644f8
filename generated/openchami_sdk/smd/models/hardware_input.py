# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareInput."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .chassis_location_info import ChassisLocationInfo
from .drive_location_info import DriveLocationInfo
from .hardware_fru_input import HardwareFruInput
from .manager_location_info import ManagerLocationInfo
from .memory_location_info import MemoryLocationInfo
from .node_accel_riser_location_info import NodeAccelRiserLocationInfo
from .node_hsn_nic_location_info import NodeHsnNicLocationInfo
from .outlet_location_info import OutletLocationInfo
from .pdu_location_info import PduLocationInfo
from .power_supply_location_info import PowerSupplyLocationInfo
from .processor_location_info import ProcessorLocationInfo
from .system_location_info import SystemLocationInfo


class HardwareInput(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "populated_fru": "PopulatedFRU",
        "cabinet_location_info": "CabinetLocationInfo",
        "chassis_location_info": "ChassisLocationInfo",
        "compute_module_location_info": "ComputeModuleLocationInfo",
        "router_module_location_info": "RouterModuleLocationInfo",
        "node_enclosure_location_info": "NodeEnclosureLocationInfo",
        "hsn_board_location_info": "HSNBoardLocationInfo",
        "mgmt_switch_location_info": "MgmtSwitchLocationInfo",
        "mgmt_hl_switch_location_info": "MgmtHLSwitchLocationInfo",
        "cdu_mgmt_switch_location_info": "CDUMgmtSwitchLocationInfo",
        "node_location_info": "NodeLocationInfo",
        "processor_location_info": "ProcessorLocationInfo",
        "node_accel_location_info": "NodeAccelLocationInfo",
        "node_accel_riser_location_info": "NodeAccelRiserLocationInfo",
        "memory_location_info": "MemoryLocationInfo",
        "drive_location_info": "DriveLocationInfo",
        "node_hsn_nic_location_info": "NodeHsnNicLocationInfo",
        "pdu_location_info": "PDULocationInfo",
        "outlet_location_info": "OutletLocationInfo",
        "cmm_rectifier_location_info": "CMMRectifierLocationInfo",
        "node_enclosure_power_supply_location_info": "NodeEnclosurePowerSupplyLocationInfo",
        "node_bmc_location_info": "NodeBMCLocationInfo",
        "router_bmc_location_info": "RouterBMCLocationInfo",
    },
):
    """A location and the FRU in it: its ID, the `…LocationInfo` of its type and the FRU."""

    id: str
    """The name of a component, made from its location: `x3000c0s5b0n1` is node 1 of BMC 0 in slot
    5 of chassis 0 in cabinet 3000. Input may be in upper case, and may have leading zeros or
    blanks around it; the server normalises it.
    """
    populated_fru: HardwareFruInput
    """A FRU to store: the `…FRUInfo` of its type."""
    cabinet_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    chassis_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    compute_module_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    router_module_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    node_enclosure_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    hsn_board_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    mgmt_switch_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    mgmt_hl_switch_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    cdu_mgmt_switch_location_info: ChassisLocationInfo | None = None
    """Where an enclosure, module or switch is."""
    node_location_info: SystemLocationInfo | None = None
    """Where a node is, and a summary of its processors and memory."""
    processor_location_info: ProcessorLocationInfo | None = None
    """Where a processor or accelerator is."""
    node_accel_location_info: ProcessorLocationInfo | None = None
    """Where a processor or accelerator is."""
    node_accel_riser_location_info: NodeAccelRiserLocationInfo | None = None
    """Where an accelerator riser is."""
    memory_location_info: MemoryLocationInfo | None = None
    """Where a memory module is."""
    drive_location_info: DriveLocationInfo | None = None
    """Where a drive is."""
    node_hsn_nic_location_info: NodeHsnNicLocationInfo | None = None
    """Where a high-speed network card is."""
    pdu_location_info: PduLocationInfo | None = None
    """Where a PDU is."""
    outlet_location_info: OutletLocationInfo | None = None
    """Where an outlet is."""
    cmm_rectifier_location_info: PowerSupplyLocationInfo | None = None
    """Where a power supply or rectifier is."""
    node_enclosure_power_supply_location_info: PowerSupplyLocationInfo | None = None
    """Where a power supply or rectifier is."""
    node_bmc_location_info: ManagerLocationInfo | None = None
    """Where a controller is."""
    router_bmc_location_info: ManagerLocationInfo | None = None
    """Where a controller is."""
