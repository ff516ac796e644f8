# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Partition."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .members import Members


class Partition(
    Model,
    kw_only=True,
):
    """A partition of the system. An empty description is absent (in a group, it is `""`)."""

    name: str
    """The name of a partition, in lower case. The separator before the second number can be any
    character.
    """
    members: Members
    """The components of a group or partition."""
    description: str | None = None
    tags: ListOrNull[str] = []

    def __post_init__(self) -> None:
        self.tags = self.tags or []
