# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduCircuitSummary."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PduCircuitSummary(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "total_phases": "TotalPhases",
        "total_branches": "TotalBranches",
        "total_outlets": "TotalOutlets",
        "monitored_phases": "MonitoredPhases",
        "monitored_branches": "MonitoredBranches",
        "monitored_outlets": "MonitoredOutlets",
        "controlled_outlets": "ControlledOutlets",
    },
):
    """The numbers of phases, branches and outlets of a PDU."""

    total_phases: float | None = None
    total_branches: float | None = None
    total_outlets: float | None = None
    monitored_phases: float | None = None
    monitored_branches: float | None = None
    monitored_outlets: float | None = None
    controlled_outlets: float | None = None
