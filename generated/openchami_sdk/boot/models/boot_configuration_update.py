# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationUpdate."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from openchami_sdk.core.models.model import Model


class BootConfigurationUpdate(
    Model,
    kw_only=True,
):
    """Members of the spec of a boot configuration to change. The service ignores null, and the
    client refuses None.
    """

    hosts: list[str] | UnsetType = UNSET
    """Xnames of nodes. An xname that is listed twice counts twice."""
    macs: list[str] | UnsetType = UNSET
    """Boot MAC addresses of nodes."""
    nids: list[int] | UnsetType = UNSET
    """Node IDs. 0 matches the nodes that have none."""
    groups: list[str] | UnsetType = UNSET
    """Labels of groups."""
    profile: str | UnsetType = UNSET
    """Any text. It has no effect."""
    kernel: str | UnsetType = UNSET
    """The kernel: an http or https URL, or an absolute path."""
    initrd: str | UnsetType = UNSET
    """The initrd: an http or https URL, or an absolute path; empty for none."""
    params: str | UnsetType = UNSET
    """The kernel's command line. For a node with a boot MAC address, the script adds `BOOTIF=`,
    unless the command line has it.
    """
    priority: int | UnsetType = UNSET
    """Decides between configurations with the same points: the highest priority is used."""
