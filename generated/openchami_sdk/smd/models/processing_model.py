# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ProcessingModel."""

from __future__ import annotations

from enum import StrEnum


class ProcessingModel(StrEnum):
    """All or nothing (`rigid`, the default), or as far as possible (`flexible`).

    Open: where a model holds one, it may hold any other text.
    """

    RIGID = "rigid"
    FLEXIBLE = "flexible"
