# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentSubRole."""

from __future__ import annotations

from enum import StrEnum


class ComponentSubRole(StrEnum):
    """A finer role. Sites may add sub-roles of their own.

    Open: where a model holds one, it may hold any other text.
    """

    MASTER = "Master"
    WORKER = "Worker"
    STORAGE = "Storage"
