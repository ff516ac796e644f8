# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""TypeValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_type import ComponentType


class TypeValues(
    Model,
    kw_only=True,
    rename={
        "type": "Type",
    },
):
    """The component types."""

    type: ListOrNull[Open[ComponentType]]

    def __post_init__(self) -> None:
        self.type = self.type or []

    def __iter__(self) -> Iterator[Open[ComponentType]]:
        return iter(self.type)

    def __len__(self) -> int:
        return len(self.type)
