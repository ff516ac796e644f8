# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/locks/service/reservations/check."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.reservation_check import ReservationCheck
from ...models.reservation_check_result import ReservationCheckResult


def locks_service_check(body: ReservationCheck) -> Operation[ReservationCheckResult]:
    """Check deputy keys."""
    expect(body, ReservationCheck)
    return Operation(
        name="locks_service_check",
        method="POST",
        path="/hsm/v2/locks/service/reservations/check",
        success=ReservationCheckResult,
        body=body,
        repeatable=True,
    )
