# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishOutletInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .outlet_actions import OutletActions


class RedfishOutletInfo(
    Model,
    kw_only=True,
    rename={
        "name": "Name",
        "actions": "Actions",
    },
):
    """The name and the actions of an outlet of a power distribution unit."""

    name: str | None = None
    actions: OutletActions | None = None
    """Actions of an outlet."""
