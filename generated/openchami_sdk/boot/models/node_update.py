# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
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
    """Members of the spec of a node to change. Null changes nothing."""

    xname: str | UnsetType = UNSET
    """The xname, in lower case. Several nodes may have the same."""
    nid: int | UnsetType = UNSET
    """A node ID. 0 stands for none."""
    boot_mac: str | UnsetType = UNSET
    """A MAC address of 6, 8 or 20 bytes: pairs of digits joined by `:` or by `-`, groups of four
    joined by `.`, or bare digits. It is stored as it was sent and compared without regard to
    case, but the separators have to agree. Empty means none.
    """
    role: str | UnsetType = UNSET
    """SMD's role, such as `Compute`; any text."""
    sub_role: str | UnsetType = UNSET
    """SMD's sub-role; any text."""
    hostname: str | UnsetType = UNSET
    """The host name; any text. The synchronisation with SMD takes it away."""
    interfaces: list[NetworkInterface] | UnsetType = UNSET
    """Its network interfaces. Boot scripts look at `bootMac` only. The synchronisation with SMD
    takes them away, and a PATCH merges its items with the old ones by their position in the
    list.
    """
    groups: list[str] | UnsetType = UNSET
    """Labels of the groups it is in."""
