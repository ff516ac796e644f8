# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 30a8651a1f02). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationStatusUpdate."""

from __future__ import annotations

from msgspec import Struct


class BootConfigurationStatusUpdate(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    rename={
        "last_updated": "lastUpdated",
        "applied_to": "appliedTo",
    },
):
    """Members of a boot configuration's status to change. Null changes nothing."""

    phase: str | None = None
    """Its phase; any text."""
    last_updated: str | None = None
    """When it was last used; any text."""
    applied_to: list[str] | None = None
    """What it was applied to; any texts."""
    error: str | None = None
    """What went wrong; any text."""
