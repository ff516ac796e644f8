# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationSpec."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class BootConfigurationSpec(
    Model,
    kw_only=True,
):
    """What nodes boot, and which nodes. Empty members are left out of answers. In scripts, values
    are escaped as in HTML: iPXE gets `&amp;` for `&`, and gets other text for `<`, `>`, `"`,
    `'` and `+` too.
    """

    kernel: str
    """The kernel: an http or https URL, or an absolute path."""
    hosts: ListOrNull[str] = []
    """Xnames of nodes. An xname that is listed twice counts twice."""
    macs: ListOrNull[str] = []
    """Boot MAC addresses of nodes."""
    nids: ListOrNull[int] = []
    """Node IDs. 0 matches the nodes that have none."""
    groups: ListOrNull[str] = []
    """Labels of groups."""
    profile: str | None = None
    """Any text. It has no effect."""
    initrd: str | None = None
    """The initrd: an http or https URL, or an absolute path; empty for none."""
    params: str | None = None
    """The kernel's command line. For a node with a boot MAC address, the script adds `BOOTIF=`,
    unless the command line has it.
    """
    priority: int | None = None
    """Decides between configurations with the same points: the highest priority is used."""

    def __post_init__(self) -> None:
        self.hosts = self.hosts or []
        self.macs = self.macs or []
        self.nids = self.nids or []
        self.groups = self.groups or []
