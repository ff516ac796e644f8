# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
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
    """One entry of the store. Empty members are left out, except `cloud-init`."""

    cloud_init: CloudInit
    """Cloud-init data of one entry."""
    hosts: ListOrNull[str] = []
    """Xnames; with etcd also tags (`Default`, roles), `nid<N>`, and MAC addresses that SMD did not
    know.
    """
    macs: ListOrNull[str] = []
    """MAC addresses, in lower case. Only with Postgres."""
    nids: ListOrNull[int] = []
    """Node IDs. Only with Postgres."""
    params: str | None = None
    """The kernel's command line, without the parameters that the boot script adds."""
    kernel: str | None = None
    """The URL or path from which iPXE loads the kernel."""
    initrd: str | None = None
    """The URL or path from which iPXE loads the initrd."""

    def __post_init__(self) -> None:
        self.hosts = self.hosts or []
        self.macs = self.macs or []
        self.nids = self.nids or []
