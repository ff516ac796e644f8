# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootParametersMeta."""

from __future__ import annotations

from datetime import datetime

from openchami_sdk.core.models.model import Model


class BootParametersMeta(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "created_at": "created-at",
        "modified_at": "modified-at",
    },
):
    """Where an entry comes from."""

    comment: str
    """A fixed sentence."""
    created_at: datetime
    """When the configuration was created."""
    modified_at: datetime
    """When it was last written."""
