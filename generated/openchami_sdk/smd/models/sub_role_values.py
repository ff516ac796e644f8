# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SubRoleValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_sub_role import ComponentSubRole


class SubRoleValues(
    Model,
    kw_only=True,
    rename={
        "sub_role": "SubRole",
    },
):
    """The sub-roles, including those of the site."""

    sub_role: ListOrNull[Open[ComponentSubRole]]

    def __post_init__(self) -> None:
        self.sub_role = self.sub_role or []

    def __iter__(self) -> Iterator[Open[ComponentSubRole]]:
        return iter(self.sub_role)

    def __len__(self) -> int:
        return len(self.sub_role)
