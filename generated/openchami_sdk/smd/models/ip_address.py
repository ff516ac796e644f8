# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""IpAddress."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class IpAddress(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "ip_address": "IPAddress",
        "network": "Network",
    },
):
    """An IP address of an interface."""

    ip_address: str
    """The address as text. The server checks only that a new address is not empty."""
    network: str | None = None
    """Name of the network, for example NMN or HMN. Absent if it is not set."""
