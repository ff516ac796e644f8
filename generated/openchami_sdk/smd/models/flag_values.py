# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""FlagValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_flag import ComponentFlag


class FlagValues(
    Model,
    kw_only=True,
    rename={
        "flag": "Flag",
    },
):
    """The flags."""

    flag: ListOrNull[Open[ComponentFlag]]

    def __post_init__(self) -> None:
        self.flag = self.flag or []

    def __iter__(self) -> Iterator[Open[ComponentFlag]]:
        return iter(self.flag)

    def __len__(self) -> int:
        return len(self.flag)
