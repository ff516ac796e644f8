# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DeputyReservation."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from openchami_sdk.core.models.model import Model


class DeputyReservation(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "ID",
        "deputy_key": "DeputyKey",
        "creation_time": "CreationTime",
        "expiration_time": "ExpirationTime",
    },
):
    """A reservation that was found by its deputy key."""

    id: str
    """An xname as SMD stores it: in lower case, without blanks and leading zeros. A component may
    also be called `all`, `all_comp` or `all_svc`.
    """
    deputy_key: str
    """Proves that a program acts for the holder."""
    creation_time: datetime
    expiration_time: datetime | None = None
    """When the reservation expires. Only for reservations of services."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        hidden = ("deputy_key",)
        return [
            (name, "***" if name in hidden else value)
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        ]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"DeputyReservation({shown})"
