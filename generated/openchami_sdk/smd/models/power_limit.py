# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
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
    """The lowest and the highest power limit that can be set, in watts."""

    min: float | None = None
    max: float | None = None
