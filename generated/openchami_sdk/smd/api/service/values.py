# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.values import Values


def service_values() -> Operation[Values]:
    """List the values of all enumerations."""
    return Operation(
        name="service_values",
        method="GET",
        path="/hsm/v2/service/values",
        success=Values,
        public=True,
        repeatable=True,
    )
