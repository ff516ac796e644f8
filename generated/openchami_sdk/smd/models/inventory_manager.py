# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""InventoryManager."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .inventory_ethernet_interface import InventoryEthernetInterface


class InventoryManager(
    Model,
    kw_only=True,
):
    """A controller as magellan found it."""

    uri: str | None = None
    """URL or path of the Redfish manager."""
    uuid: str | None = None
    name: str | None = None
    description: str | None = None
    model: str | None = None
    type: str | None = None
    firmware_version: str | None = None
    actions: list[str] | None = None
    """Reset types that the manager accepts."""
    command_shell: list[str] | None = None
    """Protocols of its command shell, such as SSH."""
    ethernet_interfaces: list[InventoryEthernetInterface] | None = None
    """Each becomes an Ethernet interface of the controller. A POST is then answered with 409
    although everything is stored.
    """
