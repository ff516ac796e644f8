# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /health."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.health import Health


def service_health() -> Operation[Health]:
    """Whether the service answers."""
    return Operation(
        name="service_health",
        method="GET",
        path="/health",
        success=Health,
        public=True,
        repeatable=True,
    )
