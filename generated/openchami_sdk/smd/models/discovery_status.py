# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DiscoveryStatus."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .discovery_status_word import DiscoveryStatusWord


class DiscoveryStatus(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "status": "Status",
        "last_update_time": "LastUpdateTime",
        "details": "Details",
    },
):
    """The progress of a discovery."""

    id: int
    status: Open[DiscoveryStatusWord]
    """The progress of a discovery."""
    last_update_time: datetime
    """RFC 3339 time, UTC."""
    details: Any = None
    """Any JSON. This release sends an empty object."""
