# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GroupUpdate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class GroupUpdate(
    Model,
    kw_only=True,
):
    """The changes to a group; absent fields are not changed."""

    description: str | None = None
    tags: list[str] | None = None
    """Replaces all tags; an empty list removes them."""
