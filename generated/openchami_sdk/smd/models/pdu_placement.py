# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduPlacement."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PduPlacement(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "additional_info": "AdditionalInfo",
        "rack": "Rack",
        "rack_offset": "RackOffset",
        "rack_offset_units": "RackOffsetUnits",
        "row": "Row",
    },
):
    """The rack position of a PDU."""

    additional_info: str | None = None
    rack: str | None = None
    rack_offset: float | None = None
    rack_offset_units: str | None = None
    row: str | None = None
