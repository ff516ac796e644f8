# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ReservationRenewal."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_key import ComponentKey
from .processing_model import ProcessingModel


class ReservationRenewal(
    Model,
    kw_only=True,
    rename={
        "reservation_keys": "ReservationKeys",
        "reservation_duration": "ReservationDuration",
        "processing_model": "ProcessingModel",
    },
):
    """The reservations to renew, and for how long."""

    reservation_keys: list[ComponentKey]
    reservation_duration: int
    """Minutes."""
    processing_model: Open[ProcessingModel] | None = None
    """All or nothing (`rigid`, the default), or as far as possible (`flexible`)."""
