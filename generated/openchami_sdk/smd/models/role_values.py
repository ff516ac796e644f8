# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RoleValues."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_role import ComponentRole


class RoleValues(
    Model,
    kw_only=True,
    rename={
        "role": "Role",
    },
):
    """The roles, including those of the site."""

    role: ListOrNull[Open[ComponentRole]]

    def __post_init__(self) -> None:
        self.role = self.role or []

    def __iter__(self) -> Iterator[Open[ComponentRole]]:
        return iter(self.role)

    def __len__(self) -> int:
        return len(self.role)
