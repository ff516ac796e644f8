# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""CommandShell."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class CommandShell(
    Model,
    kw_only=True,
    rename={
        "service_enabled": "ServiceEnabled",
        "max_concurrent_sessions": "MaxConcurrentSessions",
        "connect_types_supported": "ConnectTypesSupported",
    },
):
    """The controller's command shell."""

    service_enabled: bool | None = None
    max_concurrent_sessions: int | None = None
    connect_types_supported: ListOrNull[str] = []
    """Protocols, such as SSH."""

    def __post_init__(self) -> None:
        self.connect_types_supported = self.connect_types_supported or []
