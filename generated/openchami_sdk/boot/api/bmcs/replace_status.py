# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PUT /bmcs/{uid}/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.bmc import BMC
from ...models.bmc_status import BMCStatus


def bmcs_replace_status(uid: str, body: BMCStatus) -> Operation[BMC]:
    """Replace the status of a BMC."""
    expect(body, BMCStatus)
    return Operation(
        name="bmcs_replace_status",
        method="PUT",
        path=f"/bmcs/{segment('uid', uid)}/status",
        success=BMC,
        body=body,
        repeatable=True,
    )
