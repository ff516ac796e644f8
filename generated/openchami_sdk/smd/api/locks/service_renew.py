# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/locks/service/reservations/renew."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.lock_result import LockResult
from ...models.reservation_renewal import ReservationRenewal


def locks_service_renew(body: ReservationRenewal) -> Operation[LockResult]:
    """Renew reservations with their keys, as a service."""
    expect(body, ReservationRenewal)
    return Operation(
        name="locks_service_renew",
        method="POST",
        path="/hsm/v2/locks/service/reservations/renew",
        success=LockResult,
        body=body,
    )
