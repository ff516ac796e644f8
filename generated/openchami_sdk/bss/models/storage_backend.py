# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""StorageBackend."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .connection_state import ConnectionState
from .store_name import StoreName


class StorageBackend(
    Model,
    kw_only=True,
    gc=False,
):
    """The store and its state."""

    name: Open[StoreName]
    """The kind of store. The in-memory store is also shown as etcd."""
    status: Open[ConnectionState]
    """The state of a connection."""
