# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ResetAction."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class ResetAction(
    Model,
    kw_only=True,
    rename={
        "reset_type_redfish_allowable_values": "ResetType@Redfish.AllowableValues",
        "redfish_action_info": "@Redfish.ActionInfo",
    },
):
    """How to reset the object through Redfish."""

    reset_type_redfish_allowable_values: ListOrNull[str] = []
    """The reset types that the action accepts."""
    redfish_action_info: str | None = None
    """Path of the description of the action's parameters."""
    target: str | None = None
    """Path to post the action to."""
    title: str | None = None

    def __post_init__(self) -> None:
        self.reset_type_redfish_allowable_values = self.reset_type_redfish_allowable_values or []
