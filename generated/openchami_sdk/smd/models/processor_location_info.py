# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ProcessorLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ProcessorLocationInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "Id",
        "name": "Name",
        "description": "Description",
        "socket": "Socket",
    },
):
    """Where a processor or accelerator is."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    socket: str | None = None
