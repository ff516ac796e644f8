# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ClassValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_class import ComponentClass


class ClassValues(
    Model,
    kw_only=True,
    rename={
        "class_": "Class",
    },
):
    """The classes of cabinets."""

    class_: ListOrNull[Open[ComponentClass]]

    def __post_init__(self) -> None:
        self.class_ = self.class_ or []

    def __iter__(self) -> Iterator[Open[ComponentClass]]:
        return iter(self.class_)

    def __len__(self) -> int:
        return len(self.class_)
