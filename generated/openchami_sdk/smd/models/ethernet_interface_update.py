# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""EthernetInterfaceUpdate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .ip_address import IpAddress


class EthernetInterfaceUpdate(
    Model,
    kw_only=True,
    rename={
        "description": "Description",
        "component_id": "ComponentID",
        "ip_addresses": "IPAddresses",
    },
):
    """The changes to an Ethernet interface; at least one field."""

    description: str | None = None
    """Free text."""
    component_id: str | None = None
    """xname of the new owner. It does not have to exist. An empty text is not accepted."""
    ip_addresses: list[IpAddress] | None = None
    """Replaces all addresses; an empty list removes them."""
