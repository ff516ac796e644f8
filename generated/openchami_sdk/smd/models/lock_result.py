# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LockResult."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .lock_counts import LockCounts
from .lock_failure import LockFailure
from .locked_components import LockedComponents


class LockResult(
    Model,
    kw_only=True,
    rename={
        "counts": "Counts",
        "success": "Success",
        "failure": "Failure",
    },
):
    """The components that a call changed, and those that it did not change. Failures occur only
    with the processing model `flexible`.
    """

    counts: LockCounts
    """The numbers of components that a call changed and did not change."""
    success: LockedComponents
    """The components that a call changed."""
    failure: ListOrNull[LockFailure]

    def __post_init__(self) -> None:
        self.failure = self.failure or []
