# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentList."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .component import Component


class ComponentList(
    Model,
    kw_only=True,
    rename={
        "components": "Components",
    },
):
    """Components, in no fixed order."""

    components: ListOrNull[Component]

    def __post_init__(self) -> None:
        self.components = self.components or []

    def __iter__(self) -> Iterator[Component]:
        return iter(self.components)

    def __len__(self) -> int:
        return len(self.components)
