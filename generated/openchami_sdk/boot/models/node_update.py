# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""NodeUpdate."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from openchami_sdk.core.models.model import Model

from .network_interface import NetworkInterface


class NodeUpdate(
    Model,
    kw_only=True,
    rename={
        "boot_mac": "bootMac",
        "sub_role": "subRole",
    },
):
    """Members of the spec of a node to change. The service ignores null, and the client refuses
    None.
    """

    xname: str | UnsetType = UNSET
    """The xname, in lower case. Several nodes can have the same xname."""
    nid: int | UnsetType = UNSET
    """A node ID. 0 means that there is none."""
    boot_mac: str | UnsetType = UNSET
    """A MAC address of 6, 8 or 20 bytes: pairs of hexadecimal digits with `:` or `-` between them,
    groups of four digits with `.` between them, or digits without separators. The service
    stores it as it was sent. Boot scripts compare addresses without regard to letter case, but
    the separators must be the same. Empty text means that there is none.
    """
    role: str | UnsetType = UNSET
    """SMD's role, such as `Compute`; any text."""
    sub_role: str | UnsetType = UNSET
    """SMD's sub-role; any text."""
    hostname: str | UnsetType = UNSET
    """The host name; any text. The synchronisation with SMD removes it."""
    interfaces: list[NetworkInterface] | UnsetType = UNSET
    """Its network interfaces. Boot scripts use only `bootMac`. The synchronisation with SMD
    removes the interfaces. A PATCH merges each item with the old item at the same position in
    the list.
    """
    groups: list[str] | UnsetType = UNSET
    """Labels of the groups it is in."""
