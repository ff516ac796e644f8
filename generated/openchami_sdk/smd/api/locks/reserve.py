# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/locks/reservations."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.reservation_result import ReservationResult
from ...models.reservation_selection import ReservationSelection

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
    ),
    means="reserves every component of the system",
    allow="every_component",
)


def locks_reserve(
    body: ReservationSelection, *, every_component: bool = False
) -> Operation[ReservationResult]:
    """Reserve locked components, as an administrator."""
    expect(body, ReservationSelection)
    _GUARD.check(body, every_component)
    return Operation(
        name="locks_reserve",
        method="POST",
        path="/hsm/v2/locks/reservations",
        success=ReservationResult,
        body=body,
    )
