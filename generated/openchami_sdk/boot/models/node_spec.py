# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""NodeSpec."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .network_interface import NetworkInterface


class NodeSpec(
    Model,
    kw_only=True,
    rename={
        "boot_mac": "bootMac",
        "sub_role": "subRole",
    },
):
    """What is known about a node. Empty members are left out of answers."""

    xname: str
    """The xname, in lower case. Several nodes can have the same xname."""
    nid: int | None = None
    """A node ID. 0 means that there is none."""
    boot_mac: str | None = None
    """A MAC address of 6, 8 or 20 bytes: pairs of hexadecimal digits with `:` or `-` between them,
    groups of four digits with `.` between them, or digits without separators. The service
    stores it as it was sent. Boot scripts compare addresses without regard to letter case, but
    the separators must be the same. Empty text means that there is none.
    """
    role: str | None = None
    """SMD's role, such as `Compute`; any text."""
    sub_role: str | None = None
    """SMD's sub-role; any text."""
    hostname: str | None = None
    """The host name; any text. The synchronisation with SMD removes it."""
    interfaces: ListOrNull[NetworkInterface] = []
    """Its network interfaces. Boot scripts use only `bootMac`. The synchronisation with SMD
    removes the interfaces. A PATCH merges each item with the old item at the same position in
    the list.
    """
    groups: ListOrNull[str] = []
    """Labels of the groups it is in."""

    def __post_init__(self) -> None:
        self.interfaces = self.interfaces or []
        self.groups = self.groups or []
