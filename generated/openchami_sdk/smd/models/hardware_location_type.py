# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareLocationType."""

from __future__ import annotations

from enum import StrEnum


class HardwareLocationType(StrEnum):
    """Which `…LocationInfo` member a location has.

    Models also accept any other text.
    """

    HW_INV_BY_LOC_CABINET = "HWInvByLocCabinet"
    HW_INV_BY_LOC_CHASSIS = "HWInvByLocChassis"
    HW_INV_BY_LOC_COMPUTE_MODULE = "HWInvByLocComputeModule"
    HW_INV_BY_LOC_ROUTER_MODULE = "HWInvByLocRouterModule"
    HW_INV_BY_LOC_NODE_ENCLOSURE = "HWInvByLocNodeEnclosure"
    HW_INV_BY_LOC_HSN_BOARD = "HWInvByLocHSNBoard"
    HW_INV_BY_LOC_MGMT_SWITCH = "HWInvByLocMgmtSwitch"
    HW_INV_BY_LOC_MGMT_HL_SWITCH = "HWInvByLocMgmtHLSwitch"
    HW_INV_BY_LOC_CDU_MGMT_SWITCH = "HWInvByLocCDUMgmtSwitch"
    HW_INV_BY_LOC_NODE = "HWInvByLocNode"
    HW_INV_BY_LOC_PROCESSOR = "HWInvByLocProcessor"
    HW_INV_BY_LOC_NODE_ACCEL = "HWInvByLocNodeAccel"
    HW_INV_BY_LOC_NODE_ACCEL_RISER = "HWInvByLocNodeAccelRiser"
    HW_INV_BY_LOC_MEMORY = "HWInvByLocMemory"
    HW_INV_BY_LOC_DRIVE = "HWInvByLocDrive"
    HW_INV_BY_LOC_NODE_HSN_NIC = "HWInvByLocNodeHsnNic"
    HW_INV_BY_LOC_PDU = "HWInvByLocPDU"
    HW_INV_BY_LOC_OUTLET = "HWInvByLocOutlet"
    HW_INV_BY_LOC_CMM_RECTIFIER = "HWInvByLocCMMRectifier"
    HW_INV_BY_LOC_NODE_ENCLOSURE_POWER_SUPPLY = "HWInvByLocNodeEnclosurePowerSupply"
    HW_INV_BY_LOC_NODE_BMC = "HWInvByLocNodeBMC"
    HW_INV_BY_LOC_ROUTER_BMC = "HWInvByLocRouterBMC"
