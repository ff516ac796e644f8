# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""ServiceStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .run_state import RunState


class ServiceStatus(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "bss_status": "bss-status",
    },
):
    """The state of the service itself."""

    bss_status: Open[RunState]
    """The state of the service itself."""
