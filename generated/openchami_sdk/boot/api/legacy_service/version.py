# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/service/version."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.service_version import ServiceVersion


def legacy_service_version() -> Operation[ServiceVersion]:
    """A constant answer that is not the version of the service."""
    return Operation(
        name="legacy_service_version",
        method="GET",
        path="/boot/v1/service/version",
        success=ServiceVersion,
        public=True,
        repeatable=True,
    )
