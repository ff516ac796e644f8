# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ReservationResult."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .lock_failure import LockFailure
from .reservation import Reservation


class ReservationResult(
    Model,
    kw_only=True,
    rename={
        "success": "Success",
        "failure": "Failure",
    },
):
    """The new reservations, and the components that could not be reserved."""

    success: ListOrNull[Reservation]
    failure: ListOrNull[LockFailure]

    def __post_init__(self) -> None:
        self.success = self.success or []
        self.failure = self.failure or []
