# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PowerMap."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class PowerMap(
    Model,
    kw_only=True,
    rename={
        "powered_by": "poweredBy",
    },
):
    """The components that power a component."""

    id: str
    """xname of the component."""
    powered_by: ListOrNull[str] = []
    """xnames of the components that power it."""

    def __post_init__(self) -> None:
        self.powered_by = self.powered_by or []
