# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/service/status."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.service_status import ServiceStatus


def service_status() -> Operation[ServiceStatus]:
    """Whether the service runs."""
    return Operation(
        name="service_status",
        method="GET",
        path="/boot/v1/service/status",
        success=ServiceStatus,
        public=True,
        repeatable=True,
    )
