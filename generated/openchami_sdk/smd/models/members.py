# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""Members."""

from __future__ import annotations

from msgspec import Struct
from openchami_sdk.core.types import ListOrNull


class Members(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
):
    """The components of a group or partition."""

    ids: ListOrNull[str]

    def __post_init__(self) -> None:
        self.ids = self.ids or []
