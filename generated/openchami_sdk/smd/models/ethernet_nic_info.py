# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""EthernetNicInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class EthernetNicInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "redfish_id": "RedfishId",
        "odata_id": "@odata.id",
        "mac_address": "MACAddress",
        "description": "Description",
        "fqdn": "FQDN",
        "hostname": "Hostname",
        "interface_enabled": "InterfaceEnabled",
        "permanent_mac_address": "PermanentMACAddress",
    },
):
    """A network interface as Redfish reports it."""

    redfish_id: str
    """Its Redfish Id, such as 1, or its path."""
    odata_id: str
    """Path of its Redfish object."""
    mac_address: str
    """MAC address, exactly as the controller reported it."""
    description: str | None = None
    fqdn: str | None = None
    hostname: str | None = None
    interface_enabled: bool | None = None
    permanent_mac_address: str | None = None
    """Built-in MAC address, exactly as the controller reported it."""
