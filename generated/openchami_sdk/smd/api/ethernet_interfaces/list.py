# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Inventory/EthernetInterfaces."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.ethernet_interface import EthernetInterface

if TYPE_CHECKING:
    from ...models.component_type import ComponentType


_GUARD = Guard(
    patterns={"mac_address": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}"},
)


def ethernet_interfaces_list(
    *,
    id: OneOrMany[str] | None = None,
    mac_address: OneOrMany[str] | None = None,
    ip_address: OneOrMany[str] | None = None,
    network: OneOrMany[str] | None = None,
    component_id: OneOrMany[str] | None = None,
    type: OneOrMany[Open[ComponentType]] | None = None,
    older_than: datetime | str | None = None,
    newer_than: datetime | str | None = None,
) -> Operation[list[EthernetInterface]]:
    """List Ethernet interfaces."""
    _GUARD.check(
        {
            "mac_address": mac_address,
        }
    )
    return Operation(
        name="ethernet_interfaces_list",
        method="GET",
        path="/hsm/v2/Inventory/EthernetInterfaces",
        success=list[EthernetInterface],
        query=query(
            ("id", id),
            ("MACAddress", mac_address),
            ("IPAddress", ip_address),
            ("Network", network),
            ("ComponentID", component_id),
            ("Type", type),
            ("OlderThan", older_than),
            ("NewerThan", newer_than),
        ),
        public=True,
        repeatable=True,
        split=("id", "ComponentID"),
    )
