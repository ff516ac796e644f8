# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentsFlagUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_flag import ComponentFlag


class ComponentsFlagUpdate(
    Model,
    kw_only=True,
    rename={
        "component_ids": "ComponentIDs",
        "flag": "Flag",
        "extended_info": "ExtendedInfo",
    },
):
    """A new flag for many components."""

    component_ids: list[str]
    flag: Open[ComponentFlag]
    """Additional information about the state. On input, `Warn` is accepted for `Warning`."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
