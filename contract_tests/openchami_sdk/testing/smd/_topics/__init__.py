"""The stand-in's topics, one module each.

A module has `ROUTES`, and may have `FIXTURES` (what puts a row of a recording's fixtures into the
store, by the name of the collection) and `LISTENERS` (made for a store, told of every change).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from openchami_sdk.testing.smd._routing import Route
from openchami_sdk.testing.smd._store import Listener, Store
from openchami_sdk.testing.smd._topics import service
from openchami_sdk.testing.smd._topics.inventory import (
    component_endpoints,
    discovery,
    ethernet_interfaces,
    hardware,
    node_maps,
    power_maps,
    redfish_endpoints,
    service_endpoints,
)
from openchami_sdk.testing.smd._topics.state import (
    components,
    groups,
    locks,
    memberships,
    partitions,
    subscriptions,
)

_TOPICS: Final = (
    service,
    components,
    node_maps,
    hardware,
    redfish_endpoints,
    component_endpoints,
    service_endpoints,
    ethernet_interfaces,
    groups,
    memberships,
    partitions,
    locks,
    discovery,
    subscriptions,
    power_maps,
)

ROUTES: Final[list[Route]] = [route for topic in _TOPICS for route in topic.ROUTES]
FIXTURES: Final[dict[str, Callable[[Store, dict[str, Any]], None]]] = {
    table: load for topic in _TOPICS for table, load in getattr(topic, "FIXTURES", {}).items()
}
LISTENERS: Final[list[Callable[[Store], Listener]]] = [
    listener for topic in _TOPICS for listener in getattr(topic, "LISTENERS", [])
]
