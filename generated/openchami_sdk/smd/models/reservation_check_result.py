# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ReservationCheckResult."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .deputy_reservation import DeputyReservation
from .lock_failure import LockFailure


class ReservationCheckResult(
    Model,
    kw_only=True,
    rename={
        "success": "Success",
        "failure": "Failure",
    },
):
    """The deputy keys that are valid and those that are not."""

    success: ListOrNull[DeputyReservation]
    failure: ListOrNull[LockFailure]

    def __post_init__(self) -> None:
        self.success = self.success or []
        self.failure = self.failure or []
