# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 c51dabc92c0e). Don't edit: change openapi/ and run `make generate`.
"""LockStatus."""

from __future__ import annotations

from datetime import datetime

from openchami_sdk.core.models.model import Model


class LockStatus(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "ID",
        "locked": "Locked",
        "reserved": "Reserved",
        "reservation_disabled": "ReservationDisabled",
        "creation_time": "CreationTime",
        "expiration_time": "ExpirationTime",
    },
):
    """The lock and the reservation of a component."""

    id: str
    """The name of a component, made from its location: `x3000c0s5b0n1` is node 1 of BMC 0 in slot
    5 of chassis 0 in cabinet 3000. Input may be in upper case, and may have leading zeros or
    blanks around it; the server normalises it.
    """
    locked: bool
    reserved: bool
    reservation_disabled: bool
    creation_time: datetime | None = None
    """When the reservation was made."""
    expiration_time: datetime | None = None
    """When the reservation expires. Only for reservations of services."""
