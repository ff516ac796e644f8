# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishInventoryCreate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model

from .inventory_manager import InventoryManager
from .inventory_system import InventorySystem


class RedfishInventoryCreate(
    Model,
    kw_only=True,
    rename={
        "schema_version": "SchemaVersion",
        "id": "ID",
        "systems": "Systems",
        "managers": "Managers",
        "type": "Type",
        "name": "Name",
        "hostname": "Hostname",
        "domain": "Domain",
        "fqdn": "FQDN",
        "enabled": "Enabled",
        "uuid": "UUID",
        "user": "User",
        "password": "Password",
        "use_ssdp": "UseSSDP",
        "mac_required": "MACRequired",
        "mac_address": "MACAddr",
        "ip_address": "IPAddress",
        "rediscover_on_update": "RediscoverOnUpdate",
    },
):
    """A Redfish endpoint with its systems and managers, as magellan sends it."""

    schema_version: int
    """1. With 0, the server ignores the inventory; a text makes it crash."""
    id: str
    """xname of a node's BMC. The server treats every controller with an inventory as a node's BMC:
    it stores the nodes of any other controller as components with invalid xnames. Only the call
    that deletes all components deletes these.
    """
    systems: list[InventorySystem] | None = None
    """The nodes. They become the components n0, n1, … of the controller, in this order."""
    managers: list[InventoryManager] | None = None
    """The controller itself."""
    type: str | None = None
    name: str | None = None
    hostname: str | None = None
    domain: str | None = None
    fqdn: str | None = None
    enabled: bool | None = None
    uuid: str | None = None
    user: str | None = None
    password: str | None = None
    use_ssdp: bool | None = None
    mac_required: bool | None = None
    mac_address: str | None = None
    ip_address: str | None = None
    rediscover_on_update: bool | None = None

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        hidden = ("password",)
        return [
            (name, "***" if name in hidden else value)
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        ]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"RedfishInventoryCreate({shown})"
