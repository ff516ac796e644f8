# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Partition."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .members import Members


class Partition(
    Model,
    kw_only=True,
):
    """A part of the system. Unlike a group's, its description is absent if empty."""

    name: str
    """In lower case. Any character can stand before the second number."""
    members: Members
    """The components of a group or partition."""
    description: str | None = None
    tags: ListOrNull[str] = []

    def __post_init__(self) -> None:
        self.tags = self.tags or []
