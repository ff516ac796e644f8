# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GroupCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .members import Members


class GroupCreate(
    Model,
    kw_only=True,
    rename={
        "exclusive_group": "exclusiveGroup",
    },
):
    """A new group."""

    label: str
    """The label of a group. The server converts it to lower case."""
    description: str | None = None
    exclusive_group: str | None = None
    """The label of a group. The server converts it to lower case."""
    tags: list[str] | None = None
    members: Members | None = None
    """The components of a group or partition."""
