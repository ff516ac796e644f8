# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentState."""

from __future__ import annotations

from enum import StrEnum


class ComponentState(StrEnum):
    """The state of a component. `On` is powered, `Ready` is booted and reporting heartbeats.

    Open: where a model holds one, it may hold any other text.
    """

    UNKNOWN = "Unknown"
    EMPTY = "Empty"
    POPULATED = "Populated"
    OFF = "Off"
    ON = "On"
    STANDBY = "Standby"
    HALT = "Halt"
    READY = "Ready"
