# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""BootParametersSelection."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class BootParametersSelection(
    Model,
    kw_only=True,
):
    """What to remove."""

    hosts: list[str] | None = None
    """Xnames of nodes; with etcd also any other text that is listed as a host."""
    macs: list[str] | None = None
    """MAC addresses."""
    nids: list[int] | None = None
    """Node IDs."""
    kernel: str | None = None
    """The kernel to remove; with Postgres also the entries of the nodes that boot it."""
    initrd: str | None = None
    """The initrd to remove; with Postgres also the entries of the nodes that boot it."""
    params: str | None = None
    """Postgres removes the entries with this command line; etcd ignores it."""
