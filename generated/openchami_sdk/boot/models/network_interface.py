# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""NetworkInterface."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class NetworkInterface(
    Model,
    kw_only=True,
    gc=False,
):
    """A network interface. Nothing in it is checked."""

    mac: str | None = None
    """The MAC address."""
    ip: str | None = None
    """The IP address."""
    type: str | None = None
    """What it is for; any text."""
