# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduInventoryCreate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model

from .pdu_inventory import PduInventory


class PduInventoryCreate(
    Model,
    kw_only=True,
    rename={
        "pdu_inventory": "PDUInventory",
        "id": "ID",
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
    """A new PDU controller with its outlets."""

    pdu_inventory: PduInventory
    """A PDU and its outlets."""
    id: str
    """xname of a PDU controller. The server adds the suffix of an outlet to it."""
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
        return f"PduInventoryCreate({shown})"
