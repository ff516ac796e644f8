# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""StorageStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .storage_backend import StorageBackend


class StorageStatus(
    Model,
    kw_only=True,
    rename={
        "bss_storage_backend": "bss-storage-backend",
    },
):
    """The state of the store."""

    bss_storage_backend: StorageBackend
    """The store and its state."""
