# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Hardware."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .chassis_location_info import ChassisLocationInfo
from .component_type import ComponentType
from .drive_location_info import DriveLocationInfo
from .hardware_fru import HardwareFru
from .hardware_location_type import HardwareLocationType
from .hardware_status import HardwareStatus
from .manager_location_info import ManagerLocationInfo
from .memory_location_info import MemoryLocationInfo
from .node_accel_riser_location_info import NodeAccelRiserLocationInfo
from .node_hsn_nic_location_info import NodeHsnNicLocationInfo
from .outlet_location_info import OutletLocationInfo
from .pdu_location_info import PduLocationInfo
from .power_supply_location_info import PowerSupplyLocationInfo
from .processor_location_info import ProcessorLocationInfo
from .system_location_info import SystemLocationInfo


class Hardware(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "type": "Type",
        "ordinal": "Ordinal",
        "status": "Status",
        "hw_inventory_by_location_type": "HWInventoryByLocationType",
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
        "populated_fru": "PopulatedFRU",
        "processors": "Processors",
        "memory": "Memory",
        "drives": "Drives",
        "node_accels": "NodeAccels",
        "node_accel_risers": "NodeAccelRisers",
        "node_hsn_nics": "NodeHsnNics",
        "cabinet_pdu_power_connectors": "CabinetPDUPowerConnectors",
    },
):
    """A location and the FRU in it. The `…LocationInfo` member of its type has its Redfish names
    and details. In the answers of `query`, its parts are nested in it.
    """

    id: str
    """xname of the location."""
    type: Open[ComponentType]
    """The type of a component. The server derives it from the xname."""
    ordinal: int
    """The last number of the xname."""
    status: Open[HardwareStatus]
    """Whether there is a FRU in the location."""
    hw_inventory_by_location_type: Open[HardwareLocationType]
    """Which `…LocationInfo` member a location has."""
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
    populated_fru: HardwareFru | None = None
    """A field-replaceable unit. The `…FRUInfo` member of its type has its details."""
    processors: ListOrNull[Hardware] = []
    """Processors of a node."""
    memory: ListOrNull[Hardware] = []
    """Memory modules of a node."""
    drives: ListOrNull[Hardware] = []
    """Drives of a node."""
    node_accels: ListOrNull[Hardware] = []
    """Accelerators of a node."""
    node_accel_risers: ListOrNull[Hardware] = []
    """Accelerator risers of a node."""
    node_hsn_nics: ListOrNull[Hardware] = []
    """High-speed network cards of a node."""
    cabinet_pdu_power_connectors: ListOrNull[Hardware] = []
    """Outlets of a PDU."""

    def __post_init__(self) -> None:
        self.processors = self.processors or []
        self.memory = self.memory or []
        self.drives = self.drives or []
        self.node_accels = self.node_accels or []
        self.node_accel_risers = self.node_accel_risers or []
        self.node_hsn_nics = self.node_hsn_nics or []
        self.cabinet_pdu_power_connectors = self.cabinet_pdu_power_connectors or []
