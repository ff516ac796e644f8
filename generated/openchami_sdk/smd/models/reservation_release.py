# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ReservationRelease."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_key import ComponentKey
from .processing_model import ProcessingModel


class ReservationRelease(
    Model,
    kw_only=True,
    rename={
        "reservation_keys": "ReservationKeys",
        "processing_model": "ProcessingModel",
    },
):
    """The reservations to release."""

    reservation_keys: list[ComponentKey]
    processing_model: Open[ProcessingModel] | None = None
    """`rigid` (the default): if one component cannot be changed, none is. `flexible`: every
    component that can be changed is changed.
    """
