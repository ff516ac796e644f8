# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationUpdate."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from openchami_sdk.core.models.model import Model


class BootConfigurationUpdate(
    Model,
    kw_only=True,
):
    """Members of the spec of a boot configuration to change. Null changes nothing."""

    hosts: list[str] | UnsetType = UNSET
    """Xnames of nodes. One that is listed twice counts twice."""
    macs: list[str] | UnsetType = UNSET
    """Boot MAC addresses of nodes."""
    nids: list[int] | UnsetType = UNSET
    """Node IDs. 0 matches the nodes that have none."""
    groups: list[str] | UnsetType = UNSET
    """Labels of groups."""
    profile: str | UnsetType = UNSET
    """Any text. It has no effect."""
    kernel: str | UnsetType = UNSET
    """Where the kernel is, an http or https URL or an absolute path."""
    initrd: str | UnsetType = UNSET
    """Where the initrd is, an http or https URL or an absolute path; empty for none."""
    params: str | UnsetType = UNSET
    """The kernel's command line. The script adds `BOOTIF=` for a node with a boot MAC address,
    unless it is there.
    """
    priority: int | UnsetType = UNSET
    """Decides between configurations with the same points; the highest wins."""
