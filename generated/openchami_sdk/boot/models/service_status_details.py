# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""ServiceStatusDetails."""

from __future__ import annotations

from datetime import datetime

from openchami_sdk.core.models.model import Model


class ServiceStatusDetails(
    Model,
    kw_only=True,
    gc=False,
):
    """More constants, and the time."""

    framework: str
    """A constant."""
    timestamp: datetime
    """The server's time."""
