# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareQueryFormat."""

from __future__ import annotations

from enum import StrEnum


class HardwareQueryFormat(StrEnum):
    """NestNodesOnly nests the parts of nodes and PDUs in them; FullyFlat nests nothing.

    Models also accept any other text.
    """

    NEST_NODES_ONLY = "NestNodesOnly"
    FULLY_FLAT = "FullyFlat"
