# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
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
    """An xname as SMD stores it: in lower case, without blanks and leading zeros. A component may
    also be called `all`, `all_comp` or `all_svc`.
    """
    locked: bool
    reserved: bool
    reservation_disabled: bool
    creation_time: datetime | None = None
    """When the reservation was made."""
    expiration_time: datetime | None = None
    """When the reservation expires. Only for reservations of services."""
