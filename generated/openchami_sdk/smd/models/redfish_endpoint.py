# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishEndpoint."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_type import ComponentType
from .discovery_info import DiscoveryInfo


class RedfishEndpoint(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "type": "Type",
        "hostname": "Hostname",
        "domain": "Domain",
        "fqdn": "FQDN",
        "enabled": "Enabled",
        "user": "User",
        "password": "Password",
        "rediscover_on_update": "RediscoverOnUpdate",
        "discovery_info": "DiscoveryInfo",
        "name": "Name",
        "uuid": "UUID",
        "use_ssdp": "UseSSDP",
        "mac_required": "MACRequired",
        "mac_address": "MACAddr",
        "ip_address": "IPAddress",
    },
):
    """A controller with a Redfish service."""

    id: str
    """The controller's xname."""
    type: Open[ComponentType]
    """The type of a component. The server derives it from the xname."""
    hostname: str
    """Name without domain, or an IP address; may be empty."""
    domain: str
    """Domain; may be empty."""
    fqdn: str
    """Fully qualified domain name, unique among all endpoints."""
    enabled: bool
    """Whether discovery may connect to the controller."""
    user: str
    """User name for the controller; may be empty."""
    password: str
    """Password for the controller, in clear text unless SMD stores it in Vault."""
    rediscover_on_update: bool
    """Whether SMD connects to the controller over the network after a change."""
    discovery_info: DiscoveryInfo
    """The last discovery of a controller."""
    name: str | None = None
    """Free text."""
    uuid: str | None = None
    """Not checked by the server."""
    use_ssdp: bool | None = None
    """Absent means false."""
    mac_required: bool | None = None
    """Absent means false."""
    mac_address: str | None = None
    """Not checked by the server."""
    ip_address: str | None = None
    """Not checked by the server."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        hidden = ("password",)
        return [
            (name, "***" if name in hidden else value)
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        ]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"RedfishEndpoint({shown})"
