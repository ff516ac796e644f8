# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""OdataReference."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class OdataReference(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "odata_id": "@odata.id",
    },
):
    """A reference to another Redfish object."""

    odata_id: str | None = None
