# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/class."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.class_values import ClassValues


def service_class_values() -> Operation[ClassValues]:
    """List the classes of cabinets."""
    return Operation(
        name="service_class_values",
        method="GET",
        path="/hsm/v2/service/values/class",
        success=ClassValues,
        public=True,
        repeatable=True,
    )
