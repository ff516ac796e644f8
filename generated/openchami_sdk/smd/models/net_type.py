# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""NetType."""

from __future__ import annotations

from enum import StrEnum


class NetType(StrEnum):
    """The high-speed network a component is on.

    Open: where a model holds one, it may hold any other text.
    """

    SLING = "Sling"
    INFINIBAND = "Infiniband"
    ETHERNET = "Ethernet"
    OEM = "OEM"
    NONE = "None"
