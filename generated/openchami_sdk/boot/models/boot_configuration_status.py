# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class BootConfigurationStatus(
    Model,
    kw_only=True,
    rename={
        "last_updated": "lastUpdated",
        "applied_to": "appliedTo",
    },
):
    """The status of a boot configuration, as a client has written it. The service itself does not
    write it. Empty members are left out of answers.
    """

    phase: str | None = None
    """Its phase; any text."""
    last_updated: str | None = None
    """When it was last used; any text."""
    applied_to: ListOrNull[str] = []
    """The nodes that it was applied to; any texts."""
    error: str | None = None
    """What went wrong; any text."""

    def __post_init__(self) -> None:
        self.applied_to = self.applied_to or []
