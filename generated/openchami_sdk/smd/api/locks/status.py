# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/locks/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany

from ...models.lock_status_list import LockStatusList


def locks_status(
    *,
    type: OneOrMany[str] | None = None,
    state: OneOrMany[str] | None = None,
    role: OneOrMany[str] | None = None,
    sub_role: OneOrMany[str] | None = None,
    locked: bool | None = None,
    reserved: bool | None = None,
    reservation_disabled: bool | None = None,
) -> Operation[LockStatusList]:
    """List the locks and reservations of components."""
    return Operation(
        name="locks_status",
        method="GET",
        path="/hsm/v2/locks/status",
        success=LockStatusList,
        query=query(
            ("type", type),
            ("state", state),
            ("role", role),
            ("subrole", sub_role),
            ("locked", locked),
            ("reserved", reserved),
            ("reservationDisabled", reservation_disabled),
        ),
        repeatable=True,
    )
