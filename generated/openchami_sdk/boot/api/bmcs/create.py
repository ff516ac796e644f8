# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""POST /bmcs."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.bmc import BMC
from ...models.bmc_request import BMCRequest


def bmcs_create(body: BMCRequest) -> Operation[BMC]:
    """Create a BMC."""
    expect(body, BMCRequest)
    return Operation(
        name="bmcs_create",
        method="POST",
        path="/bmcs",
        success=BMC,
        body=body,
    )
