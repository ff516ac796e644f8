# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """Locks and reservations, in no order."""

    components: ListOrNull[LockStatus]
    not_found: ListOrNull[str] = []
    """The IDs asked for that do not exist. Absent if all do."""

    def __post_init__(self) -> None:
        self.components = self.components or []
        self.not_found = self.not_found or []
