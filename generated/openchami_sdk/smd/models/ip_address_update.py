# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""IpAddressUpdate."""

from __future__ import annotations

from msgspec import Struct


class IpAddressUpdate(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
    rename={
        "network": "Network",
    },
):
    """The new network of an IP address."""

    network: str
    """Name of the network."""
