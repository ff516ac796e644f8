# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishManagerInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .command_shell import CommandShell
from .ethernet_nic_info import EthernetNicInfo
from .manager_actions import ManagerActions


class RedfishManagerInfo(
    Model,
    kw_only=True,
    rename={
        "name": "Name",
        "actions": "Actions",
        "ethernet_nic_info": "EthernetNICInfo",
        "command_shell": "CommandShell",
    },
):
    """The name, actions, NICs and command shell of a controller."""

    name: str | None = None
    actions: ManagerActions | None = None
    """Actions of a controller."""
    ethernet_nic_info: ListOrNull[EthernetNicInfo] = []
    command_shell: CommandShell | None = None
    """The controller's command shell."""

    def __post_init__(self) -> None:
        self.ethernet_nic_info = self.ethernet_nic_info or []
