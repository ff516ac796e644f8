# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 941fd769eabd). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/endpoint-history."""

from __future__ import annotations

from ..._operation import Operation
from ..._types import Open
from ..._wire import query
from ...models.endpoint_access import EndpointAccess
from ...models.history_endpoint import HistoryEndpoint


def endpoint_history_list(
    *,
    name: str | None = None,
    endpoint: Open[HistoryEndpoint] | None = None,
) -> Operation[list[EndpointAccess]]:
    """When nodes asked for their boot script or user data."""
    return Operation(
        name="endpoint_history_list",
        method="GET",
        path="/boot/v1/endpoint-history",
        success=list[EndpointAccess],
        query=query(
            ("name", name),
            ("endpoint", endpoint),
        ),
        repeatable=True,
    )
