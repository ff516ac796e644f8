# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BMCSpec."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .network_interface import NetworkInterface


class BMCSpec(
    Model,
    kw_only=True,
):
    """What is known about a BMC. Only the length of the description is checked. A request may
    leave the interface out; answers always have it.
    """

    interface: NetworkInterface
    """A network interface. The service does not check its members."""
    xname: str | None = None
    """The xname; any text."""
    description: str | None = None
    """A text of at most 200 characters."""
