# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/endpoint-history."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.endpoint_access import EndpointAccess

_GUARD = Guard(
    patterns={"name": "[A-Za-z0-9][A-Za-z0-9._:-]*", "endpoint": "bootscript|user-data"},
)


def endpoint_history_list(
    *, name: str | None = None, endpoint: str | None = None
) -> Operation[list[EndpointAccess]]:
    """When nodes asked for their boot script or user data."""
    _GUARD.check(
        {
            "name": name,
            "endpoint": endpoint,
        }
    )
    return Operation(
        name="endpoint_history_list",
        method="GET",
        path="/boot/v1/endpoint-history",
        success=list[EndpointAccess],
        query=query(
            ("name", name),
            ("endpoint", endpoint),
        ),
        public=True,
        repeatable=True,
    )
