# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationStatusUpdate."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from openchami_sdk.core.models.model import Model


class BootConfigurationStatusUpdate(
    Model,
    kw_only=True,
    rename={
        "last_updated": "lastUpdated",
        "applied_to": "appliedTo",
    },
):
    """Members of the status of a boot configuration to change. The service ignores null, and the
    client refuses None.
    """

    phase: str | UnsetType = UNSET
    """Its phase; any text."""
    last_updated: str | UnsetType = UNSET
    """When it was last used; any text."""
    applied_to: list[str] | UnsetType = UNSET
    """The nodes that it was applied to; any texts."""
    error: str | UnsetType = UNSET
    """What went wrong; any text."""
