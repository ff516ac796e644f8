# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentsEnabledUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class ComponentsEnabledUpdate(
    Model,
    kw_only=True,
    rename={
        "component_ids": "ComponentIDs",
        "enabled": "Enabled",
        "extended_info": "ExtendedInfo",
    },
):
    """A new value of Enabled for many components."""

    component_ids: list[str]
    enabled: bool
    extended_info: Any = None
    """Any JSON; the server ignores it."""
