# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
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
    """Where it is loaded from; empty when there is none."""
    params: str | None = None
    """Parameters stored for this image itself, for every node that boots it. Etcd store only."""
