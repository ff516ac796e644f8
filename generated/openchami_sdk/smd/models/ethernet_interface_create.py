# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""EthernetInterfaceCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .ip_address import IpAddress


class EthernetInterfaceCreate(
    Model,
    kw_only=True,
    rename={
        "mac_address": "MACAddress",
        "description": "Description",
        "component_id": "ComponentID",
        "ip_addresses": "IPAddresses",
    },
):
    """A new Ethernet interface."""

    mac_address: str
    """Twelve hexadecimal digits, with colons, hyphens, dots or no separators."""
    description: str | None = None
    """Free text."""
    component_id: str | None = None
    """xname of the component that owns the interface. It does not have to exist."""
    ip_addresses: ListOrNull[IpAddress] = []
    """Addresses of the interface."""

    def __post_init__(self) -> None:
        self.ip_addresses = self.ip_addresses or []
