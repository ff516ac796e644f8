# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/ready."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.message import Message


def service_ready() -> Operation[Message]:
    """Ask whether SMD can serve requests."""
    return Operation(
        name="service_ready",
        method="GET",
        path="/hsm/v2/service/ready",
        success=Message,
        public=True,
        repeatable=True,
    )
