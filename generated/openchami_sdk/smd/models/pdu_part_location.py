# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduPartLocation."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PduPartLocation(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "location_ordinal_value": "LocationOrdinalValue",
        "location_type": "LocationType",
        "orientation": "Orientation",
        "reference": "Reference",
        "service_label": "ServiceLabel",
    },
):
    """The location of a part of a PDU."""

    location_ordinal_value: float | None = None
    location_type: str | None = None
    orientation: str | None = None
    reference: str | None = None
    service_label: str | None = None
