# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /service/status."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.service_status import ServiceStatus


def service_status() -> Operation[ServiceStatus]:
    """A constant answer, which shows that the service runs."""
    return Operation(
        name="service_status",
        method="GET",
        path="/service/status",
        success=ServiceStatus,
        public=True,
        repeatable=True,
    )
