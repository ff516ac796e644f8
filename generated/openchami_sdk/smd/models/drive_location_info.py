# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DriveLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class DriveLocationInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "Id",
        "name": "Name",
        "description": "Description",
    },
):
    """Where a drive is."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
