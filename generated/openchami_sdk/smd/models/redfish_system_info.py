# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishSystemInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .computer_system_actions import ComputerSystemActions
from .ethernet_nic_info import EthernetNicInfo
from .power_control import PowerControl
from .redfish_control import RedfishControl
from .serial_console import SerialConsole


class RedfishSystemInfo(
    Model,
    kw_only=True,
    rename={
        "name": "Name",
        "actions": "Actions",
        "ethernet_nic_info": "EthernetNICInfo",
        "power_url": "PowerURL",
        "power_control": "PowerControl",
        "controls": "Controls",
        "serial_console": "SerialConsole",
    },
):
    """The name, actions, NICs and power controls of a computer system, usually a node."""

    name: str | None = None
    actions: ComputerSystemActions | None = None
    """Actions of a computer system."""
    ethernet_nic_info: ListOrNull[EthernetNicInfo] = []
    power_url: str | None = None
    """Path of the Redfish power object."""
    power_control: ListOrNull[PowerControl] = []
    controls: ListOrNull[RedfishControl] = []
    """Redfish controls. Newer controllers have them instead of power controls."""
    serial_console: SerialConsole | None = None
    """The protocols of the serial console."""

    def __post_init__(self) -> None:
        self.ethernet_nic_info = self.ethernet_nic_info or []
        self.power_control = self.power_control or []
        self.controls = self.controls or []
