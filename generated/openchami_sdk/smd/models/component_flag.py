# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentFlag."""

from __future__ import annotations

from enum import StrEnum


class ComponentFlag(StrEnum):
    """Additional information about the state. On input, `Warn` is accepted for `Warning`.

    Models also accept any other text.
    """

    OK = "OK"
    WARNING = "Warning"
    ALERT = "Alert"
    LOCKED = "Locked"
    UNKNOWN = "Unknown"
