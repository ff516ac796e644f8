# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Group."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .members import Members


class Group(
    Model,
    kw_only=True,
    rename={
        "exclusive_group": "exclusiveGroup",
    },
):
    """A labelled set of components."""

    label: str
    """In lower case. `.` and `..` can be stored, but no path leads to them."""
    description: str
    """"" if there is none."""
    members: Members
    """The components of a group or partition."""
    exclusive_group: str | None = None
    """A component can be in only one group of those with the same value here. Absent if the group
    shares.
    """
    tags: ListOrNull[str] = []

    def __post_init__(self) -> None:
        self.tags = self.tags or []
