# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""HardwareQueryFormat."""

from __future__ import annotations

from enum import StrEnum


class HardwareQueryFormat(StrEnum):
    """NestNodesOnly puts the parts of nodes and PDUs inside them; FullyFlat puts everything side
    by side.

    Open: where a model holds one, it may hold any other text.
    """

    NEST_NODES_ONLY = "NestNodesOnly"
    FULLY_FLAT = "FullyFlat"
