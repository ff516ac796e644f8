# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ProcessingModel."""

from __future__ import annotations

from enum import StrEnum


class ProcessingModel(StrEnum):
    """`rigid` (the default): if one component cannot be changed, none is. `flexible`: every
    component that can be changed is changed.

    Models also accept any other text.
    """

    RIGID = "rigid"
    FLEXIBLE = "flexible"
