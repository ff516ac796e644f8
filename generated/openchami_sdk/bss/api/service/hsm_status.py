# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/service/hsm."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.hsm_status import HsmStatus


def service_hsm_status() -> Operation[HsmStatus]:
    """Whether SMD can be reached."""
    return Operation(
        name="service_hsm_status",
        method="GET",
        path="/boot/v1/service/hsm",
        success=HsmStatus,
        public=True,
        repeatable=True,
    )
