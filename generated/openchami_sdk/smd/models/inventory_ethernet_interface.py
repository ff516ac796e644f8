# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""InventoryEthernetInterface."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class InventoryEthernetInterface(
    Model,
    kw_only=True,
    gc=False,
):
    """A network interface as magellan found it."""

    uri: str | None = None
    """URL or path of the Redfish interface."""
    mac: str | None = None
    """MAC address."""
    ip: str | None = None
    """IP address."""
    name: str | None = None
    description: str | None = None
    enabled: bool | None = None
