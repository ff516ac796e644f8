# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """A controller that speaks Redfish."""

    id: str
    """The controller's xname."""
    type: Open[ComponentType]
    """What a component is. The server derives it from the xname."""
    hostname: str
    """Name without domain, or an IP address; may be empty."""
    domain: str
    """Domain; may be empty."""
    fqdn: str
    """Full name, unique among all endpoints."""
    enabled: bool
    """Whether discovery may contact it."""
    user: str
    """User name for the controller; may be empty."""
    password: str
    """Password for the controller, in clear text unless the server keeps it in a vault."""
    rediscover_on_update: bool
    """Whether a change makes the server contact the controller."""
    discovery_info: DiscoveryInfo
    """How the last discovery of a controller went."""
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
