# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SensorStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class SensorStatus(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "health": "Health",
        "health_roll_up": "HealthRollUp",
        "state": "State",
    },
):
    """The status of a sensor."""

    health: str | None = None
    health_roll_up: str | None = None
    state: str | None = None
