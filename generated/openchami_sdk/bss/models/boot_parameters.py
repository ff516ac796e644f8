# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
"""BootParameters."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .cloud_init import CloudInit


class BootParameters(
    Model,
    kw_only=True,
    rename={
        "cloud_init": "cloud-init",
    },
):
    """One entry of the store. Empty members are left out, but for `cloud-init`."""

    cloud_init: CloudInit
    """Cloud-init data of one entry."""
    hosts: ListOrNull[str] = []
    """Xnames; in the etcd store also tags, `nid<N>` and the MAC addresses that SMD did not know."""
    macs: ListOrNull[str] = []
    """MAC addresses, in lower case. Postgres only."""
    nids: ListOrNull[int] = []
    """Node IDs. Postgres only."""
    params: str | None = None
    """The kernel's command line, before the boot script's own words are added."""
    kernel: str | None = None
    """Where the kernel is loaded from, as iPXE understands it."""
    initrd: str | None = None
    """Where the initrd is loaded from, as iPXE understands it."""

    def __post_init__(self) -> None:
        self.hosts = self.hosts or []
        self.macs = self.macs or []
        self.nids = self.nids or []
