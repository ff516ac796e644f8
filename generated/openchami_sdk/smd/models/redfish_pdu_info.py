# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishPduInfo."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class RedfishPduInfo(
    Model,
    kw_only=True,
    rename={
        "name": "Name",
        "actions": "Actions",
    },
):
    """The name and the actions of a power distribution unit."""

    name: str | None = None
    actions: dict[str, Any] | None = None
    """The actions, as Redfish describes them."""
