# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentClass."""

from __future__ import annotations

from enum import StrEnum


class ComponentClass(StrEnum):
    """The kind of cabinet the component sits in.

    Open: where a model holds one, it may hold any other text.
    """

    RIVER = "River"
    MOUNTAIN = "Mountain"
    HILL = "Hill"
