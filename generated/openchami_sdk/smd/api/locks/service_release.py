# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/locks/service/reservations/release."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.lock_result import LockResult
from ...models.reservation_release import ReservationRelease


def locks_service_release(body: ReservationRelease) -> Operation[LockResult]:
    """Release reservations with their keys, as a service."""
    expect(body, ReservationRelease)
    return Operation(
        name="locks_service_release",
        method="POST",
        path="/hsm/v2/locks/service/reservations/release",
        success=LockResult,
        body=body,
    )
