# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PUT /bmcs/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.bmc import BMC
from ...models.bmc_request import BMCRequest


def bmcs_replace(uid: str, body: BMCRequest) -> Operation[BMC]:
    """Replace the spec of a BMC."""
    expect(body, BMCRequest)
    return Operation(
        name="bmcs_replace",
        method="PUT",
        path=f"/bmcs/{segment('uid', uid)}",
        success=BMC,
        body=body,
        repeatable=True,
    )
