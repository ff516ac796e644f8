# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""OutletResetStatisticsAction."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class OutletResetStatisticsAction(
    Model,
    kw_only=True,
    rename={
        "reset_statistics_redfish_allowable_values": "ResetStatistics@Redfish.AllowableValues",
    },
):
    """How to reset an outlet's counters."""

    reset_statistics_redfish_allowable_values: ListOrNull[str] = []
    """The values that the action accepts."""
    target: str | None = None
    """Path to post the action to."""
    title: str | None = None

    def __post_init__(self) -> None:
        self.reset_statistics_redfish_allowable_values = (
            self.reset_statistics_redfish_allowable_values or []
        )
