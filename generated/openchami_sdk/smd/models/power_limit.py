# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""PowerLimit."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PowerLimit(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "min": "Min",
        "max": "Max",
    },
):
    """Between which powers a limit may be set."""

    min: float | None = None
    max: float | None = None
