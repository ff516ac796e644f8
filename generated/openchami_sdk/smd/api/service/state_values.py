# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/state."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.state_values import StateValues


def service_state_values() -> Operation[StateValues]:
    """List the states."""
    return Operation(
        name="service_state_values",
        method="GET",
        path="/hsm/v2/service/values/state",
        success=StateValues,
        public=True,
        repeatable=True,
    )
