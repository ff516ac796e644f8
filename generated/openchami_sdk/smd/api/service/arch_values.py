# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/arch."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.arch_values import ArchValues


def service_arch_values() -> Operation[ArchValues]:
    """List the architectures."""
    return Operation(
        name="service_arch_values",
        method="GET",
        path="/hsm/v2/service/values/arch",
        success=ArchValues,
        public=True,
        repeatable=True,
    )
