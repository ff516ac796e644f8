# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootParametersList."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .boot_parameters import BootParameters


class BootParametersList(
    Model,
    kw_only=True,
    rename={
        "boot_parameters": "boot-parameters",
    },
):
    """Boot parameters."""

    boot_parameters: ListOrNull[BootParameters]
    """The entries; null if there are none, which the client reads as an empty list."""

    def __post_init__(self) -> None:
        self.boot_parameters = self.boot_parameters or []

    def __iter__(self) -> Iterator[BootParameters]:
        return iter(self.boot_parameters)

    def __len__(self) -> int:
        return len(self.boot_parameters)
