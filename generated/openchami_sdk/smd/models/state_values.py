# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""StateValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_state import ComponentState


class StateValues(
    Model,
    kw_only=True,
    rename={
        "state": "State",
    },
):
    """The states."""

    state: ListOrNull[Open[ComponentState]]

    def __post_init__(self) -> None:
        self.state = self.state or []

    def __iter__(self) -> Iterator[Open[ComponentState]]:
        return iter(self.state)

    def __len__(self) -> int:
        return len(self.state)
