# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/type."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.type_values import TypeValues


def service_type_values() -> Operation[TypeValues]:
    """List the component types."""
    return Operation(
        name="service_type_values",
        method="GET",
        path="/hsm/v2/service/values/type",
        success=TypeValues,
        public=True,
        repeatable=True,
    )
