# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentRole."""

from __future__ import annotations

from enum import StrEnum


class ComponentRole(StrEnum):
    """The purpose of a node. Sites can add their own roles.

    Models also accept any other text.
    """

    COMPUTE = "Compute"
    SERVICE = "Service"
    SYSTEM = "System"
    APPLICATION = "Application"
    STORAGE = "Storage"
    MANAGEMENT = "Management"
