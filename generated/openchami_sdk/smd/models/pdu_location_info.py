# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .pdu_place import PduPlace


class PduLocationInfo(
    Model,
    kw_only=True,
    rename={
        "id": "Id",
        "name": "Name",
        "description": "Description",
        "uuid": "UUID",
        "location": "Location",
    },
):
    """Where a PDU is."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    uuid: str | None = None
    location: PduPlace | None = None
