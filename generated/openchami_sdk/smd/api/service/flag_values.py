# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/flag."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.flag_values import FlagValues


def service_flag_values() -> Operation[FlagValues]:
    """List the flags."""
    return Operation(
        name="service_flag_values",
        method="GET",
        path="/hsm/v2/service/values/flag",
        success=FlagValues,
        public=True,
        repeatable=True,
    )
