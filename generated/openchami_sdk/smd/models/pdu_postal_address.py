# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduPostalAddress."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PduPostalAddress(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "country": "Country",
        "territory": "Territory",
        "city": "City",
        "street": "Street",
        "name": "Name",
        "postal_code": "PostalCode",
        "building": "Building",
        "floor": "Floor",
        "room": "Room",
    },
):
    """The address of a PDU's building."""

    country: str | None = None
    territory: str | None = None
    city: str | None = None
    street: str | None = None
    name: str | None = None
    postal_code: str | None = None
    building: str | None = None
    floor: str | None = None
    room: str | None = None
