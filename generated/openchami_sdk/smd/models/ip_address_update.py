# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""IpAddressUpdate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class IpAddressUpdate(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "network": "Network",
    },
):
    """The new network of an IP address."""

    network: str
    """Name of the network."""
