# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentState."""

from __future__ import annotations

from enum import StrEnum


class ComponentState(StrEnum):
    """The state of a component. `On` means powered on; `Ready` means booted and sending
    heartbeats.

    Models also accept any other text.
    """

    UNKNOWN = "Unknown"
    EMPTY = "Empty"
    POPULATED = "Populated"
    OFF = "Off"
    ON = "On"
    STANDBY = "Standby"
    HALT = "Halt"
    READY = "Ready"
