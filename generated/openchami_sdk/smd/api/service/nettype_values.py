# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/nettype."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.net_type_values import NetTypeValues


def service_nettype_values() -> Operation[NetTypeValues]:
    """List the high-speed network types."""
    return Operation(
        name="service_nettype_values",
        method="GET",
        path="/hsm/v2/service/values/nettype",
        success=NetTypeValues,
        public=True,
        repeatable=True,
    )
