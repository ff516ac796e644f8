# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LockedComponents."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class LockedComponents(
    Model,
    kw_only=True,
    rename={
        "component_ids": "ComponentIDs",
    },
):
    """The components that a call changed."""

    component_ids: ListOrNull[str]

    def __post_init__(self) -> None:
        self.component_ids = self.component_ids or []

    def __iter__(self) -> Iterator[str]:
        return iter(self.component_ids)

    def __len__(self) -> int:
        return len(self.component_ids)
