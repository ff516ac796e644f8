# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/liveness."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation


def service_liveness() -> Operation[None]:
    """Ask whether the process is alive."""
    return Operation(
        name="service_liveness",
        method="GET",
        path="/hsm/v2/service/liveness",
        public=True,
        repeatable=True,
    )
