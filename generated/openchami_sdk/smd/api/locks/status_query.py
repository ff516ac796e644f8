# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/locks/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.lock_status_list import LockStatusList
from ...models.lock_status_query import LockStatusQuery


def locks_status_query(body: LockStatusQuery) -> Operation[LockStatusList]:
    """Look up the locks and reservations of given components."""
    expect(body, LockStatusQuery)
    return Operation(
        name="locks_status_query",
        method="POST",
        path="/hsm/v2/locks/status",
        success=LockStatusList,
        body=body,
        repeatable=True,
    )
