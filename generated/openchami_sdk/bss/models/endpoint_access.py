# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""EndpointAccess."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .history_endpoint import HistoryEndpoint


class EndpointAccess(
    Model,
    kw_only=True,
    gc=False,
):
    """One access of a node."""

    name: str
    """The xname; empty for a caller that SMD does not know (etcd store only)."""
    endpoint: Open[HistoryEndpoint]
    """The endpoints whose use BSS records."""
    last_epoch: int
    """The time in seconds since 1970; 0 means never."""
