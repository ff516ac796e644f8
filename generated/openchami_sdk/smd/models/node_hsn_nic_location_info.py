# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeHsnNicLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class NodeHsnNicLocationInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "Id",
        "name": "Name",
        "description": "Description",
    },
):
    """Where a high-speed network card is."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
