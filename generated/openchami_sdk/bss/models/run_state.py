# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""RunState."""

from __future__ import annotations

from enum import StrEnum


class RunState(StrEnum):
    """The state of the service itself.

    Models also accept any other text.
    """

    RUNNING = "running"
