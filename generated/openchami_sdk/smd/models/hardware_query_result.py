# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareQueryResult."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .hardware import Hardware
from .hardware_query_format import HardwareQueryFormat


class HardwareQueryResult(
    Model,
    kw_only=True,
    rename={
        "x_name": "XName",
        "format": "Format",
        "cabinets": "Cabinets",
        "chassis": "Chassis",
        "compute_modules": "ComputeModules",
        "router_modules": "RouterModules",
        "node_enclosures": "NodeEnclosures",
        "hsn_boards": "HSNBoards",
        "mgmt_switches": "MgmtSwitches",
        "mgmt_hl_switches": "MgmtHLSwitches",
        "cdu_mgmt_switches": "CDUMgmtSwitches",
        "nodes": "Nodes",
        "processors": "Processors",
        "memory": "Memory",
        "drives": "Drives",
        "node_accels": "NodeAccels",
        "node_accel_risers": "NodeAccelRisers",
        "node_hsn_nics": "NodeHsnNics",
        "node_bmcs": "NodeBMCs",
        "router_bmcs": "RouterBMCs",
        "cabinet_pdus": "CabinetPDUs",
        "cabinet_pdu_power_connectors": "CabinetPDUPowerConnectors",
        "cmm_rectifiers": "CMMRectifiers",
        "node_enclosure_power_supplies": "NodeEnclosurePowerSupplies",
    },
):
    """Hardware by type. Only the types that were found are present."""

    x_name: str
    """The xname of the request."""
    format: Open[HardwareQueryFormat]
    """NestNodesOnly nests the parts of nodes and PDUs in them; FullyFlat nests nothing."""
    cabinets: ListOrNull[Hardware] = []
    chassis: ListOrNull[Hardware] = []
    compute_modules: ListOrNull[Hardware] = []
    router_modules: ListOrNull[Hardware] = []
    node_enclosures: ListOrNull[Hardware] = []
    hsn_boards: ListOrNull[Hardware] = []
    mgmt_switches: ListOrNull[Hardware] = []
    mgmt_hl_switches: ListOrNull[Hardware] = []
    cdu_mgmt_switches: ListOrNull[Hardware] = []
    nodes: ListOrNull[Hardware] = []
    processors: ListOrNull[Hardware] = []
    memory: ListOrNull[Hardware] = []
    drives: ListOrNull[Hardware] = []
    node_accels: ListOrNull[Hardware] = []
    node_accel_risers: ListOrNull[Hardware] = []
    node_hsn_nics: ListOrNull[Hardware] = []
    node_bmcs: ListOrNull[Hardware] = []
    router_bmcs: ListOrNull[Hardware] = []
    cabinet_pdus: ListOrNull[Hardware] = []
    cabinet_pdu_power_connectors: ListOrNull[Hardware] = []
    cmm_rectifiers: ListOrNull[Hardware] = []
    node_enclosure_power_supplies: ListOrNull[Hardware] = []

    def __post_init__(self) -> None:
        self.cabinets = self.cabinets or []
        self.chassis = self.chassis or []
        self.compute_modules = self.compute_modules or []
        self.router_modules = self.router_modules or []
        self.node_enclosures = self.node_enclosures or []
        self.hsn_boards = self.hsn_boards or []
        self.mgmt_switches = self.mgmt_switches or []
        self.mgmt_hl_switches = self.mgmt_hl_switches or []
        self.cdu_mgmt_switches = self.cdu_mgmt_switches or []
        self.nodes = self.nodes or []
        self.processors = self.processors or []
        self.memory = self.memory or []
        self.drives = self.drives or []
        self.node_accels = self.node_accels or []
        self.node_accel_risers = self.node_accel_risers or []
        self.node_hsn_nics = self.node_hsn_nics or []
        self.node_bmcs = self.node_bmcs or []
        self.router_bmcs = self.router_bmcs or []
        self.cabinet_pdus = self.cabinet_pdus or []
        self.cabinet_pdu_power_connectors = self.cabinet_pdu_power_connectors or []
        self.cmm_rectifiers = self.cmm_rectifiers or []
        self.node_enclosure_power_supplies = self.node_enclosure_power_supplies or []
