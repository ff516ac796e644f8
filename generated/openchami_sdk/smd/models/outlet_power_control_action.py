# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""OutletPowerControlAction."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class OutletPowerControlAction(
    Model,
    kw_only=True,
    rename={
        "power_state_redfish_allowable_values": "PowerState@Redfish.AllowableValues",
    },
):
    """How to switch an outlet."""

    power_state_redfish_allowable_values: ListOrNull[str] = []
    """The power states that the action accepts."""
    target: str | None = None
    """Path to post the action to."""
    title: str | None = None

    def __post_init__(self) -> None:
        self.power_state_redfish_allowable_values = self.power_state_redfish_allowable_values or []
