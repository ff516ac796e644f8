# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/service/version."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.service_version import ServiceVersion


def service_version() -> Operation[ServiceVersion]:
    """The version of the service."""
    return Operation(
        name="service_version",
        method="GET",
        path="/boot/v1/service/version",
        success=ServiceVersion,
        public=True,
        repeatable=True,
    )
