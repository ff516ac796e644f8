# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ArchValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_arch import ComponentArch


class ArchValues(
    Model,
    kw_only=True,
    rename={
        "arch": "Arch",
    },
):
    """The architectures."""

    arch: ListOrNull[Open[ComponentArch]]

    def __post_init__(self) -> None:
        self.arch = self.arch or []

    def __iter__(self) -> Iterator[Open[ComponentArch]]:
        return iter(self.arch)

    def __len__(self) -> int:
        return len(self.arch)
