# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishEndpointCreate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class RedfishEndpointCreate(
    Model,
    kw_only=True,
    gc=False,
    rename={
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
        "template_id": "TemplateID",
    },
):
    """A Redfish endpoint to create or replace. The server derives an absent hostname, domain or
    FQDN from the others. If all are absent, the FQDN is the xname.
    """

    id: str | None = None
    """xname of a controller: a node, router or chassis BMC, a PDU controller, or a management
    switch. Input may be in any letter case; the server normalises it.
    """
    type: str | None = None
    """Ignored: the server derives it from the ID."""
    name: str | None = None
    """Free text."""
    hostname: str | None = None
    """Name without domain, or an IP address. If it is an xname, the ID may be absent."""
    domain: str | None = None
    """Domain."""
    fqdn: str | None = None
    """Fully qualified domain name: the hostname and the domain. The answer is 409 if another
    endpoint has it.
    """
    enabled: bool | None = None
    """Whether discovery may connect to the controller; true if absent."""
    uuid: str | None = None
    """Not checked by the server."""
    user: str | None = None
    """User name for the controller."""
    password: str | None = None
    """Password for the controller."""
    use_ssdp: bool | None = None
    mac_required: bool | None = None
    mac_address: str | None = None
    """Not checked by the server."""
    ip_address: str | None = None
    """Not checked by the server."""
    rediscover_on_update: bool | None = None
    """Whether SMD connects to the controller over the network after a change."""
    template_id: str | None = None
    """Accepted and ignored."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        hidden = ("password",)
        return [
            (name, "***" if name in hidden else value)
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        ]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"RedfishEndpointCreate({shown})"
