# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentFlag."""

from __future__ import annotations

from enum import StrEnum


class ComponentFlag(StrEnum):
    """A hint to the state. `Warn` is accepted for `Warning` on input.

    Open: where a model holds one, it may hold any other text.
    """

    OK = "OK"
    WARNING = "Warning"
    ALERT = "Alert"
    LOCKED = "Locked"
    UNKNOWN = "Unknown"
