# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareStatus."""

from __future__ import annotations

from enum import StrEnum


class HardwareStatus(StrEnum):
    """Whether there is a FRU in the location.

    Models also accept any other text.
    """

    POPULATED = "Populated"
    EMPTY = "Empty"
