# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""EthernetInterface."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .ip_address import IpAddress


class EthernetInterface(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "description": "Description",
        "mac_address": "MACAddress",
        "last_update": "LastUpdate",
        "component_id": "ComponentID",
        "type": "Type",
        "ip_addresses": "IPAddresses",
    },
):
    """An Ethernet interface. All fields are always present; a field that is not set is empty."""

    id: str
    """The twelve hexadecimal digits of the MAC address."""
    description: str
    """Free text."""
    mac_address: str
    """Lower case, with colons."""
    last_update: str
    """RFC 3339 time, UTC, of the creation or of the last change of the IP addresses; a new
    description does not change it. Empty in the answer to an update of an unknown interface.
    """
    component_id: str
    """xname of the component that owns the interface, or empty."""
    type: str
    """Type of the owning component, or empty."""
    ip_addresses: ListOrNull[IpAddress]
    """The interface's addresses; null only in the answer to an update of an unknown interface."""

    def __post_init__(self) -> None:
        self.ip_addresses = self.ip_addresses or []
