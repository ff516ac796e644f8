# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NetTypeValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .net_type import NetType


class NetTypeValues(
    Model,
    kw_only=True,
    rename={
        "net_type": "NetType",
    },
):
    """The high-speed network types."""

    net_type: ListOrNull[Open[NetType]]

    def __post_init__(self) -> None:
        self.net_type = self.net_type or []

    def __iter__(self) -> Iterator[Open[NetType]]:
        return iter(self.net_type)

    def __len__(self) -> int:
        return len(self.net_type)
