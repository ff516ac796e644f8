# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""BootParametersRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .cloud_init_request import CloudInitRequest


class BootParametersRequest(
    Model,
    kw_only=True,
    rename={
        "cloud_init": "cloud-init",
    },
):
    """Boot parameters, and the nodes that they apply to. Set only one of `hosts`, `macs` and
    `nids`: most operations use only the first one that is not empty.
    """

    hosts: list[str] | None = None
    """Xnames of nodes. PUT and PATCH take any text, for example the tag `Default`; POST does not."""
    macs: list[str] | None = None
    """MAC addresses, with colons."""
    nids: list[int] | None = None
    """Node IDs."""
    params: str | None = None
    """The kernel's command line."""
    kernel: str | None = None
    """The URL or path from which iPXE loads the kernel; not checked."""
    initrd: str | None = None
    """The URL or path from which iPXE loads the initrd; not checked."""
    cloud_init: CloudInitRequest | None = None
    """Cloud-init data to store. Only the etcd store keeps it."""
