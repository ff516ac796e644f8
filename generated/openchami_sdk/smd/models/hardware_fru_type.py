# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareFruType."""

from __future__ import annotations

from enum import StrEnum


class HardwareFruType(StrEnum):
    """Which `…FRUInfo` member a FRU has.

    Models also accept any other text.
    """

    HW_INV_BY_FRU_CABINET = "HWInvByFRUCabinet"
    HW_INV_BY_FRU_CHASSIS = "HWInvByFRUChassis"
    HW_INV_BY_FRU_COMPUTE_MODULE = "HWInvByFRUComputeModule"
    HW_INV_BY_FRU_ROUTER_MODULE = "HWInvByFRURouterModule"
    HW_INV_BY_FRU_NODE_ENCLOSURE = "HWInvByFRUNodeEnclosure"
    HW_INV_BY_FRUHSN_BOARD = "HWInvByFRUHSNBoard"
    HW_INV_BY_FRU_MGMT_SWITCH = "HWInvByFRUMgmtSwitch"
    HW_INV_BY_FRU_MGMT_HL_SWITCH = "HWInvByFRUMgmtHLSwitch"
    HW_INV_BY_FRUCDU_MGMT_SWITCH = "HWInvByFRUCDUMgmtSwitch"
    HW_INV_BY_FRU_NODE = "HWInvByFRUNode"
    HW_INV_BY_FRU_PROCESSOR = "HWInvByFRUProcessor"
    HW_INV_BY_FRU_NODE_ACCEL = "HWInvByFRUNodeAccel"
    HW_INV_BY_FRU_NODE_ACCEL_RISER = "HWInvByFRUNodeAccelRiser"
    HW_INV_BY_FRU_MEMORY = "HWInvByFRUMemory"
    HW_INV_BY_FRU_DRIVE = "HWInvByFRUDrive"
    HW_INV_BY_FRU_NODE_HSN_NIC = "HWInvByFRUNodeHsnNic"
    HW_INV_BY_FRUPDU = "HWInvByFRUPDU"
    HW_INV_BY_FRU_OUTLET = "HWInvByFRUOutlet"
    HW_INV_BY_FRUCMM_RECTIFIER = "HWInvByFRUCMMRectifier"
    HW_INV_BY_FRU_NODE_ENCLOSURE_POWER_SUPPLY = "HWInvByFRUNodeEnclosurePowerSupply"
    HW_INV_BY_FRU_NODE_BMC = "HWInvByFRUNodeBMC"
    HW_INV_BY_FRU_ROUTER_BMC = "HWInvByFRURouterBMC"
