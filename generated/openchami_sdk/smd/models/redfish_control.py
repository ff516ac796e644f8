# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishControl."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class RedfishControl(
    Model,
    kw_only=True,
    rename={
        "url": "URL",
        "control": "Control",
    },
):
    """A Redfish control and its URL."""

    url: str | None = None
    control: Any = None
    """The control as the controller reported it, any JSON."""
