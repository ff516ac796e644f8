# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareFruInput."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .chassis_fru_info import ChassisFruInfo
from .drive_fru_info import DriveFruInfo
from .manager_fru_info import ManagerFruInfo
from .memory_fru_info import MemoryFruInfo
from .node_accel_riser_fru_info import NodeAccelRiserFruInfo
from .node_hsn_nic_fru_info import NodeHsnNicFruInfo
from .outlet_fru_info import OutletFruInfo
from .pdu_fru_info import PduFruInfo
from .power_supply_fru_info import PowerSupplyFruInfo
from .processor_fru_info import ProcessorFruInfo
from .system_fru_info import SystemFruInfo


class HardwareFruInput(
    Model,
    kw_only=True,
    rename={
        "cabinet_fru_info": "CabinetFRUInfo",
        "chassis_fru_info": "ChassisFRUInfo",
        "compute_module_fru_info": "ComputeModuleFRUInfo",
        "router_module_fru_info": "RouterModuleFRUInfo",
        "node_enclosure_fru_info": "NodeEnclosureFRUInfo",
        "hsn_board_fru_info": "HSNBoardFRUInfo",
        "mgmt_switch_fru_info": "MgmtSwitchFRUInfo",
        "mgmt_hl_switch_fru_info": "MgmtHLSwitchFRUInfo",
        "cdu_mgmt_switch_fru_info": "CDUMgmtSwitchFRUInfo",
        "node_fru_info": "NodeFRUInfo",
        "processor_fru_info": "ProcessorFRUInfo",
        "node_accel_fru_info": "NodeAccelFRUInfo",
        "node_accel_riser_fru_info": "NodeAccelRiserFRUInfo",
        "memory_fru_info": "MemoryFRUInfo",
        "drive_fru_info": "DriveFRUInfo",
        "node_hsn_nic_fru_info": "NodeHsnNicFRUInfo",
        "pdufru_info": "PDUFRUInfo",
        "outlet_fru_info": "OutletFRUInfo",
        "cmm_rectifier_fru_info": "CMMRectifierFRUInfo",
        "node_enclosure_power_supply_fru_info": "NodeEnclosurePowerSupplyFRUInfo",
        "node_bmcfru_info": "NodeBMCFRUInfo",
        "router_bmcfru_info": "RouterBMCFRUInfo",
    },
):
    """A FRU to store: the `…FRUInfo` of its type."""

    cabinet_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    chassis_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    compute_module_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    router_module_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    node_enclosure_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    hsn_board_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    mgmt_switch_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    mgmt_hl_switch_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    cdu_mgmt_switch_fru_info: ChassisFruInfo | None = None
    """An enclosure, module or switch."""
    node_fru_info: SystemFruInfo | None = None
    """A node."""
    processor_fru_info: ProcessorFruInfo | None = None
    """A processor or accelerator."""
    node_accel_fru_info: ProcessorFruInfo | None = None
    """A processor or accelerator."""
    node_accel_riser_fru_info: NodeAccelRiserFruInfo | None = None
    """An accelerator riser."""
    memory_fru_info: MemoryFruInfo | None = None
    """A memory module."""
    drive_fru_info: DriveFruInfo | None = None
    """A drive."""
    node_hsn_nic_fru_info: NodeHsnNicFruInfo | None = None
    """A high-speed network card."""
    pdufru_info: PduFruInfo | None = None
    """A PDU."""
    outlet_fru_info: OutletFruInfo | None = None
    """An outlet. Members that the controller did not report are absent."""
    cmm_rectifier_fru_info: PowerSupplyFruInfo | None = None
    """A power supply or rectifier."""
    node_enclosure_power_supply_fru_info: PowerSupplyFruInfo | None = None
    """A power supply or rectifier."""
    node_bmcfru_info: ManagerFruInfo | None = None
    """A controller."""
    router_bmcfru_info: ManagerFruInfo | None = None
    """A controller."""
