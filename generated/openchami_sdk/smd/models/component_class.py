# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentClass."""

from __future__ import annotations

from enum import StrEnum


class ComponentClass(StrEnum):
    """The class of the component's cabinet.

    Models also accept any other text.
    """

    RIVER = "River"
    MOUNTAIN = "Mountain"
    HILL = "Hill"
