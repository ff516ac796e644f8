# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""HsmStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .connection_state import ConnectionState


class HsmStatus(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "bss_status_hsm": "bss-status-hsm",
    },
):
    """The state of the connection to SMD."""

    bss_status_hsm: Open[ConnectionState]
    """The state of a connection."""
