# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 30a8651a1f02). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationUpdate."""

from __future__ import annotations

from msgspec import Struct


class BootConfigurationUpdate(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
):
    """Members of a boot configuration's spec to change. Null changes nothing."""

    hosts: list[str] | None = None
    """Xnames of nodes. One that is listed twice counts twice."""
    macs: list[str] | None = None
    """Boot MAC addresses of nodes."""
    nids: list[int] | None = None
    """Node IDs. 0 matches the nodes that have none."""
    groups: list[str] | None = None
    """Labels of groups."""
    profile: str | None = None
    """Any text. It has no effect."""
    kernel: str | None = None
    """Where the kernel is, an http or https URL or an absolute path."""
    initrd: str | None = None
    """Where the initrd is, an http or https URL or an absolute path; empty for none."""
    params: str | None = None
    """The kernel's command line. The script adds `BOOTIF=` for a node with a boot MAC address,
    unless it is there.
    """
    priority: int | None = None
    """Decides between configurations with the same points; the highest wins."""
