# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""PartitionUpdate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PartitionUpdate(
    Model,
    kw_only=True,
):
    """What to change of a partition; what is absent stays."""

    description: str | None = None
    tags: list[str] | None = None
    """Replaces all tags; an empty list clears them."""
