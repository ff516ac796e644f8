# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BMCUpdate."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from openchami_sdk.core.models.model import Model

from .network_interface import NetworkInterface


class BMCUpdate(
    Model,
    kw_only=True,
):
    """Members of the spec of a BMC to change. The service ignores null, and the client refuses
    None.
    """

    xname: str | UnsetType = UNSET
    """The xname; any text."""
    description: str | UnsetType = UNSET
    """A text of at most 200 characters."""
    interface: NetworkInterface | UnsetType = UNSET
    """A network interface. The service does not check its members."""
