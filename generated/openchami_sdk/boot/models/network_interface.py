# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""NetworkInterface."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class NetworkInterface(
    Model,
    kw_only=True,
    gc=False,
):
    """A network interface. The service does not check its members."""

    mac: str | None = None
    """The MAC address."""
    ip: str | None = None
    """The IP address."""
    type: str | None = None
    """Its purpose; any text."""
