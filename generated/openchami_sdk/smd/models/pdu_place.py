# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduPlace."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .pdu_contact import PduContact
from .pdu_part_location import PduPartLocation
from .pdu_placement import PduPlacement
from .pdu_postal_address import PduPostalAddress


class PduPlace(
    Model,
    kw_only=True,
    rename={
        "contact_info": "ContactInfo",
        "latitude": "Latitude",
        "longitude": "Longitude",
        "part_location": "PartLocation",
        "placement": "Placement",
        "postal_address": "PostalAddress",
    },
):
    """The Redfish location of a PDU."""

    contact_info: PduContact | None = None
    latitude: float | None = None
    longitude: float | None = None
    part_location: PduPartLocation | None = None
    placement: PduPlacement | None = None
    postal_address: PduPostalAddress | None = None
