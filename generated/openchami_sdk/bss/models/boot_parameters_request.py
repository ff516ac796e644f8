# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
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
    """Boot parameters and the nodes they are for. Name nodes in one way: when several are given,
    most operations look only at the first of `hosts`, `macs` and `nids`.
    """

    hosts: list[str] | None = None
    """Xnames of nodes, which is all that POST takes; PUT and PATCH take any text, tags among it."""
    macs: list[str] | None = None
    """MAC addresses, with colons."""
    nids: list[int] | None = None
    """Node IDs."""
    params: str | None = None
    """The kernel's command line."""
    kernel: str | None = None
    """Where the kernel is loaded from; not checked."""
    initrd: str | None = None
    """Where the initrd is loaded from; not checked."""
    cloud_init: CloudInitRequest | None = None
    """Cloud-init data to store. Kept by the etcd store only."""
