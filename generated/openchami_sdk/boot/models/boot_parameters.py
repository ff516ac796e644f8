# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootParameters."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .boot_parameters_meta import BootParametersMeta


class BootParameters(
    Model,
    kw_only=True,
    rename={
        "cloud_init": "cloud-init",
    },
):
    """One boot configuration in the form of BSS. Empty members are left out."""

    cloud_init: dict[str, Any]
    """Always empty."""
    meta: BootParametersMeta
    """Where an entry comes from."""
    hosts: ListOrNull[str] = []
    """The configuration's hosts, then its groups."""
    macs: ListOrNull[str] = []
    """MAC addresses."""
    nids: ListOrNull[str] = []
    """Node IDs, as text."""
    params: str | None = None
    """The kernel's command line."""
    kernel: str | None = None
    """The URL or path of the kernel."""
    initrd: str | None = None
    """The URL or path of the initrd."""

    def __post_init__(self) -> None:
        self.hosts = self.hosts or []
        self.macs = self.macs or []
        self.nids = self.nids or []
