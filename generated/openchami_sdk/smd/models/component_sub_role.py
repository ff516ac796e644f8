# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentSubRole."""

from __future__ import annotations

from enum import StrEnum


class ComponentSubRole(StrEnum):
    """A subdivision of the role. Sites can add their own sub-roles.

    Models also accept any other text.
    """

    MASTER = "Master"
    WORKER = "Worker"
    STORAGE = "Storage"
