# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentStateUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_flag import ComponentFlag
from .component_state import ComponentState


class ComponentStateUpdate(
    Model,
    kw_only=True,
    rename={
        "state": "State",
        "id": "ID",
        "flag": "Flag",
        "force": "Force",
        "extended_info": "ExtendedInfo",
    },
):
    """A new state."""

    state: Open[ComponentState]
    """The state of a component. `On` is powered, `Ready` is booted and reporting heartbeats."""
    id: str | None = None
    """If given, the very text of the path's xname."""
    flag: Open[ComponentFlag] | None = None
    """A hint to the state. `Warn` is accepted for `Warning` on input."""
    force: bool | None = None
    """Set the state without a check of the present state."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
