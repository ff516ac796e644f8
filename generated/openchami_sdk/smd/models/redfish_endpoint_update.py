# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishEndpointUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class RedfishEndpointUpdate(
    Model,
    kw_only=True,
    gc=False,
    rename={
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
    """The changes to a Redfish endpoint; absent fields are not changed."""

    name: str | None = None
    hostname: str | None = None
    """It must match the FQDN."""
    domain: str | None = None
    fqdn: str | None = None
    """The answer is 409 if another endpoint has it, and 500 if it does not match the hostname."""
    enabled: bool | None = None
    uuid: str | None = None
    user: str | None = None
    password: str | None = None
    use_ssdp: bool | None = None
    mac_required: bool | None = None
    mac_address: str | None = None
    ip_address: str | None = None
    rediscover_on_update: bool | None = None
    """Whether SMD connects to the controller over the network after this and later changes."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        hidden = ("password",)
        return [
            (name, "***" if name in hidden else value)
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        ]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"RedfishEndpointUpdate({shown})"
