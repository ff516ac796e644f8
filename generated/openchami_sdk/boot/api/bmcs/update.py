# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PATCH /bmcs/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, expect_changes, segment
from openchami_sdk.core.operation import Operation

from ...models.bmc import BMC
from ...models.bmc_update import BMCUpdate


def bmcs_update(uid: str, body: BMCUpdate) -> Operation[BMC]:
    """Change some members of the spec of a BMC."""
    expect(body, BMCUpdate)
    expect_changes(body)
    return Operation(
        name="bmcs_update",
        method="PATCH",
        path=f"/bmcs/{segment('uid', uid)}",
        success=BMC,
        body=body,
        bad_request="^failed to unmarshal patched",
    )
