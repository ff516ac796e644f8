# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""BootImage."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class BootImage(
    Model,
    kw_only=True,
    gc=False,
):
    """A kernel or an initrd."""

    path: str
    """The URL or path from which iPXE loads it; empty if there is none."""
    params: str | None = None
    """Parameters of the image itself, for every node that boots it. Only with etcd."""
