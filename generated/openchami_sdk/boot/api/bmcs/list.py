# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /bmcs."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.bmc import BMC


def bmcs_list() -> Operation[list[BMC]]:
    """List all BMCs."""
    return Operation(
        name="bmcs_list",
        method="GET",
        path="/bmcs",
        success=list[BMC],
        repeatable=True,
    )
