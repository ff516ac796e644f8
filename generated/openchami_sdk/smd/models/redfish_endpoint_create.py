# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """A new Redfish endpoint, or a new content of one. Names that are left out are derived from
    each other.
    """

    id: str | None = None
    """xname of a controller: a node, router or chassis BMC, a PDU controller, or a management
    switch. Written in any case, returned in the normal form.
    """
    type: str | None = None
    """Ignored: the server derives it from the ID."""
    name: str | None = None
    """Free text."""
    hostname: str | None = None
    """Name without domain, or an IP address. If it is an xname, the ID may be left out."""
    domain: str | None = None
    """Domain."""
    fqdn: str | None = None
    """Full name; must be the hostname and the domain. 409 when another endpoint has it."""
    enabled: bool | None = None
    """Whether discovery may contact it; true when left out."""
    uuid: str | None = None
    """Stored unchecked."""
    user: str | None = None
    """User name for the controller."""
    password: str | None = None
    """Password for the controller."""
    use_ssdp: bool | None = None
    mac_required: bool | None = None
    mac_address: str | None = None
    """Stored unchecked."""
    ip_address: str | None = None
    """Stored unchecked."""
    rediscover_on_update: bool | None = None
    """True makes changes contact the controller over the network."""
    template_id: str | None = None
    """Accepted and dropped."""

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
