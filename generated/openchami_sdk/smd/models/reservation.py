# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Reservation."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from openchami_sdk.core.models.model import Model


class Reservation(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "ID",
        "deputy_key": "DeputyKey",
        "reservation_key": "ReservationKey",
        "expiration_time": "ExpirationTime",
    },
):
    """A new reservation and its keys."""

    id: str
    """An xname as SMD stores it: in lower case, without blanks and leading zeros. A component may
    also be called `all`, `all_comp` or `all_svc`.
    """
    deputy_key: str
    """Proves that a program acts for the holder."""
    reservation_key: str
    """Renews and releases the reservation. Keep it secret."""
    expiration_time: datetime | None = None
    """When the reservation expires. Only for reservations of services."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        hidden = (
            "deputy_key",
            "reservation_key",
        )
        return [
            (name, "***" if name in hidden else value)
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        ]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"Reservation({shown})"
