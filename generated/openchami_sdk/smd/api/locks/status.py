# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/locks/status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.lock_status_list import LockStatusList

if TYPE_CHECKING:
    from ...models.component_role import ComponentRole
    from ...models.component_state import ComponentState
    from ...models.component_sub_role import ComponentSubRole
    from ...models.component_type import ComponentType


def locks_status(
    *,
    type: OneOrMany[Open[ComponentType]] | None = None,
    state: OneOrMany[Open[ComponentState]] | None = None,
    role: OneOrMany[Open[ComponentRole]] | None = None,
    sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
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
