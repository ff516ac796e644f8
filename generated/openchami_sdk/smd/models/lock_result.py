# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """What a call changed and what not. Failures occur under the flexible model only."""

    counts: LockCounts
    """How many components a call was about."""
    success: LockedComponents
    """The components a call changed."""
    failure: ListOrNull[LockFailure]

    def __post_init__(self) -> None:
        self.failure = self.failure or []
