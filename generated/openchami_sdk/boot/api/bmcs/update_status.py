# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PATCH /bmcs/{uid}/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, expect_changes, segment
from openchami_sdk.core.operation import Operation

from ...models.bmc import BMC
from ...models.bmc_status_update import BMCStatusUpdate


def bmcs_update_status(uid: str, body: BMCStatusUpdate) -> Operation[BMC]:
    """Change some members of the status of a BMC."""
    expect(body, BMCStatusUpdate)
    expect_changes(body)
    return Operation(
        name="bmcs_update_status",
        method="PATCH",
        path=f"/bmcs/{segment('uid', uid)}/status",
        success=BMC,
        body=body,
        bad_request="^failed to unmarshal patched",
    )
