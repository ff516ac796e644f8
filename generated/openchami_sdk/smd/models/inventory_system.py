# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""InventorySystem."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .inventory_ethernet_interface import InventoryEthernetInterface
from .inventory_links import InventoryLinks
from .inventory_power import InventoryPower


class InventorySystem(
    Model,
    kw_only=True,
):
    """A node as magellan found it."""

    uri: str | None = None
    """URL or path of the Redfish system."""
    uuid: str | None = None
    manufacturer: str | None = None
    system_type: str | None = None
    """Becomes the Redfish subtype, such as Physical."""
    name: str | None = None
    model: str | None = None
    serial: str | None = None
    bios_version: str | None = None
    processor_count: int | None = None
    processor_type: str | None = None
    memory_total: float | None = None
    """Memory in GiB."""
    power: InventoryPower | None = None
    """The power state and the power controls of a node."""
    actions: list[str] | None = None
    """Reset types that the system accepts."""
    links: InventoryLinks | None = None
    """The Redfish objects that a system belongs to."""
    ethernet_interfaces: list[InventoryEthernetInterface] | None = None
    """Each becomes an Ethernet interface of the node."""
