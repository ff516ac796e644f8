# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentRole."""

from __future__ import annotations

from enum import StrEnum


class ComponentRole(StrEnum):
    """What a node is for. Sites may add roles of their own.

    Open: where a model holds one, it may hold any other text.
    """

    COMPUTE = "Compute"
    SERVICE = "Service"
    SYSTEM = "System"
    APPLICATION = "Application"
    STORAGE = "Storage"
    MANAGEMENT = "Management"
