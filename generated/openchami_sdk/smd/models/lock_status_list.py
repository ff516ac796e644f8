# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LockStatusList."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .lock_status import LockStatus


class LockStatusList(
    Model,
    kw_only=True,
    rename={
        "components": "Components",
        "not_found": "NotFound",
    },
):
    """Locks and reservations, in no fixed order."""

    components: ListOrNull[LockStatus]
    not_found: ListOrNull[str] = []
    """The IDs of the request that do not exist. Absent if all exist."""

    def __post_init__(self) -> None:
        self.components = self.components or []
        self.not_found = self.not_found or []
