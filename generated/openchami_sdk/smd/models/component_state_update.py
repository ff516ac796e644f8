# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
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
    """The state of a component. `On` means powered on; `Ready` means booted and sending
    heartbeats.
    """
    id: str | None = None
    """If present, it must be exactly the text in the path."""
    flag: Open[ComponentFlag] | None = None
    """Additional information about the state. On input, `Warn` is accepted for `Warning`."""
    force: bool | None = None
    """Set the state without checking the current state."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
