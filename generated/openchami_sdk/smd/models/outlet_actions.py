# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""OutletActions."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .outlet_power_control_action import OutletPowerControlAction
from .outlet_reset_breaker_action import OutletResetBreakerAction
from .outlet_reset_statistics_action import OutletResetStatisticsAction


class OutletActions(
    Model,
    kw_only=True,
    rename={
        "outlet_power_control": "#Outlet.PowerControl",
        "outlet_reset_breaker": "#Outlet.ResetBreaker",
        "outlet_reset_statistics": "#Outlet.ResetStatistics",
    },
):
    """Actions of an outlet."""

    outlet_power_control: OutletPowerControlAction | None = None
    """How to switch an outlet."""
    outlet_reset_breaker: OutletResetBreakerAction | None = None
    """How to reset an outlet's breaker."""
    outlet_reset_statistics: OutletResetStatisticsAction | None = None
    """How to reset an outlet's counters."""
