# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
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
    """The label of a group, in lower case. `.` and `..` can be stored, but cannot be used in a
    path.
    """
    description: str
    """"" if the group has no description."""
    members: Members
    """The components of a group or partition."""
    exclusive_group: str | None = None
    """If several groups have the same value, a component can be in only one of them. Absent if the
    group is not exclusive.
    """
    tags: ListOrNull[str] = []

    def __post_init__(self) -> None:
        self.tags = self.tags or []
