# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ManagerLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ManagerLocationInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "date_time": "DateTime",
        "date_time_local_offset": "DateTimeLocalOffset",
        "description": "Description",
        "firmware_version": "FirmwareVersion",
        "id": "Id",
        "name": "Name",
    },
):
    """Where a controller is."""

    date_time: str | None = None
    date_time_local_offset: str | None = None
    description: str | None = None
    firmware_version: str | None = None
    id: str | None = None
    name: str | None = None
