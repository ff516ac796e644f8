# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DiscoveryInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .last_discovery_status import LastDiscoveryStatus


class DiscoveryInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "last_discovery_status": "LastDiscoveryStatus",
        "last_discovery_attempt": "LastDiscoveryAttempt",
        "redfish_version": "RedfishVersion",
    },
):
    """The last discovery of a controller."""

    last_discovery_status: Open[LastDiscoveryStatus]
    """The status of the last discovery of a controller."""
    last_discovery_attempt: str | None = None
    """RFC 3339 time, UTC; absent before the first attempt."""
    redfish_version: str | None = None
    """The controller's Redfish version."""
