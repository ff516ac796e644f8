# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareHistory."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .hardware_event import HardwareEvent


class HardwareHistory(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "history": "History",
    },
):
    """The history of one location or FRU."""

    id: str
    """xname of the location or FRUID of the FRU."""
    history: ListOrNull[HardwareEvent]

    def __post_init__(self) -> None:
        self.history = self.history or []
