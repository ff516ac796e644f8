# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""CrayPowerControl."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .power_limit import PowerLimit


class CrayPowerControl(
    Model,
    kw_only=True,
    rename={
        "power_idle_watts": "PowerIdleWatts",
        "power_limit": "PowerLimit",
        "power_reset_watts": "PowerResetWatts",
    },
):
    """Cray's data about a power control."""

    power_idle_watts: float | None = None
    power_limit: PowerLimit | None = None
    """The lowest and the highest power limit that can be set, in watts."""
    power_reset_watts: float | None = None
