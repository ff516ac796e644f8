# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeAccelRiserLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class NodeAccelRiserLocationInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "name": "Name",
        "description": "Description",
    },
):
    """Where an accelerator riser is."""

    name: str | None = None
    description: str | None = None
