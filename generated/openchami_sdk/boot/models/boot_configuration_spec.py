# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationSpec."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class BootConfigurationSpec(
    Model,
    kw_only=True,
):
    """What nodes boot, and which nodes. Members that are empty are left out of answers. Values are
    escaped as HTML in the scripts: `&`, `<`, `>`, `"`, `'` and `+` in an address or in the
    parameters do not reach iPXE.
    """

    kernel: str
    """Where the kernel is, an http or https URL or an absolute path."""
    hosts: ListOrNull[str] = []
    """Xnames of nodes. One that is listed twice counts twice."""
    macs: ListOrNull[str] = []
    """Boot MAC addresses of nodes."""
    nids: ListOrNull[int] = []
    """Node IDs. 0 matches the nodes that have none."""
    groups: ListOrNull[str] = []
    """Labels of groups."""
    profile: str | None = None
    """Any text. It has no effect."""
    initrd: str | None = None
    """Where the initrd is, an http or https URL or an absolute path; empty for none."""
    params: str | None = None
    """The kernel's command line. The script adds `BOOTIF=` for a node with a boot MAC address,
    unless it is there.
    """
    priority: int | None = None
    """Decides between configurations with the same points; the highest wins."""

    def __post_init__(self) -> None:
        self.hosts = self.hosts or []
        self.macs = self.macs or []
        self.nids = self.nids or []
        self.groups = self.groups or []
