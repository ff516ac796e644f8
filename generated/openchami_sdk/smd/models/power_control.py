# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PowerControl."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .odata_reference import OdataReference
from .power_control_oem import PowerControlOem


class PowerControl(
    Model,
    kw_only=True,
    rename={
        "odata_id": "@odata.id",
        "member_id": "MemberId",
        "name": "Name",
        "power_capacity_watts": "PowerCapacityWatts",
        "power_consumed_watts": "PowerConsumedWatts",
        "oem": "OEM",
        "related_item": "RelatedItem",
    },
):
    """A power control of a node."""

    odata_id: str | None = None
    """Path of its Redfish object."""
    member_id: str | None = None
    name: str | None = None
    power_capacity_watts: float | None = None
    power_consumed_watts: Any = None
    """Power consumption in watts: a number, or any other value that the controller reported."""
    oem: PowerControlOem | None = None
    """Vendors' data about a power control."""
    related_item: ListOrNull[OdataReference] = []

    def __post_init__(self) -> None:
        self.related_item = self.related_item or []
