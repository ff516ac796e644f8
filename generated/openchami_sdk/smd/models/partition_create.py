# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PartitionCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .members import Members


class PartitionCreate(
    Model,
    kw_only=True,
):
    """A new partition."""

    name: str
    """`p` and a number, with an optional second number: `p1`, `p1.2`. Separators other than the
    dot are accepted too. The server converts it to lower case.
    """
    description: str | None = None
    tags: list[str] | None = None
    members: Members | None = None
    """The components of a group or partition."""
