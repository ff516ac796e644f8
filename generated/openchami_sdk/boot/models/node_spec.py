# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
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
    """What is known about a node. Members that are empty are left out of answers."""

    xname: str
    """The xname, in lower case. Several nodes may have the same."""
    nid: int | None = None
    """A node ID. 0 stands for none."""
    boot_mac: str | None = None
    """A MAC address of 6, 8 or 20 bytes: pairs of digits joined by `:` or by `-`, groups of four
    joined by `.`, or bare digits. It is stored as it was sent and compared without regard to
    case, but the separators have to agree. Empty means none.
    """
    role: str | None = None
    """SMD's role, such as `Compute`; any text."""
    sub_role: str | None = None
    """SMD's sub-role; any text."""
    hostname: str | None = None
    """The host name; any text. The synchronisation with SMD takes it away."""
    interfaces: ListOrNull[NetworkInterface] = []
    """Its network interfaces. Boot scripts look at `bootMac` only. The synchronisation with SMD
    takes them away, and a PATCH merges its items with the old ones by their position in the
    list.
    """
    groups: ListOrNull[str] = []
    """Labels of the groups it is in."""

    def __post_init__(self) -> None:
        self.interfaces = self.interfaces or []
        self.groups = self.groups or []
