# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""ServiceStatusAll."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .connection_state import ConnectionState
from .run_state import RunState
from .storage_backend import StorageBackend


class ServiceStatusAll(
    Model,
    kw_only=True,
    rename={
        "bss_status": "bss-status",
        "bss_status_hsm": "bss-status-hsm",
        "bss_storage_backend": "bss-storage-backend",
        "bss_version": "bss-version",
    },
):
    """The states of the service, its store and its SMD."""

    bss_status: Open[RunState]
    """The state of the service itself."""
    bss_status_hsm: Open[ConnectionState]
    """The state of a connection."""
    bss_storage_backend: StorageBackend
    """The store and its state."""
    bss_version: str | None = None
    """The version that BSS was built with."""
