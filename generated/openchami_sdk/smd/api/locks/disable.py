# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/locks/disable."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.lock_result import LockResult
from ...models.lock_selection import LockSelection

_GUARD = Guard(
    any_of=(
        "component_ids",
        "nid",
        "type",
        "state",
        "flag",
        "enabled",
        "software_status",
        "role",
        "sub_role",
        "subtype",
        "arch",
        "class_",
        "locked",
        "reserved",
        "reservation_disabled",
        "group",
        "partition",
    ),
    means="ends every reservation of the system and prevents new ones",
    allow="every_component",
)


def locks_disable(body: LockSelection, *, every_component: bool = False) -> Operation[LockResult]:
    """End reservations of components and prevent new ones."""
    expect(body, LockSelection)
    _GUARD.check(body, every_component)
    return Operation(
        name="locks_disable",
        method="POST",
        path="/hsm/v2/locks/disable",
        success=LockResult,
        body=body,
    )
