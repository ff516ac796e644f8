# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NetType."""

from __future__ import annotations

from enum import StrEnum


class NetType(StrEnum):
    """The type of the component's high-speed network.

    Models also accept any other text.
    """

    SLING = "Sling"
    INFINIBAND = "Infiniband"
    ETHERNET = "Ethernet"
    OEM = "OEM"
    NONE = "None"
