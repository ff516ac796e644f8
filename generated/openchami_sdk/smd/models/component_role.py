# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 91d5d2c90c41). Don't edit: change openapi/, `make generate`.
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
