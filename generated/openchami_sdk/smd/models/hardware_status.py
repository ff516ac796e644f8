# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""HardwareStatus."""

from __future__ import annotations

from enum import StrEnum


class HardwareStatus(StrEnum):
    """Whether there is a unit in the place.

    Open: where a model holds one, it may hold any other text.
    """

    POPULATED = "Populated"
    EMPTY = "Empty"
