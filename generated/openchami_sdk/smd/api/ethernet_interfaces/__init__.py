# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Ethernet interfaces of nodes and controllers: their MAC address, their IP addresses and the
component that owns them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .add_ip_address import ethernet_interfaces_add_ip_address
    from .create import ethernet_interfaces_create
    from .delete import ethernet_interfaces_delete
    from .delete_all import ethernet_interfaces_delete_all
    from .delete_ip_address import ethernet_interfaces_delete_ip_address
    from .get import ethernet_interfaces_get
    from .list import ethernet_interfaces_list
    from .list_ip_addresses import ethernet_interfaces_list_ip_addresses
    from .update import ethernet_interfaces_update
    from .update_ip_address import ethernet_interfaces_update_ip_address

__all__ = [
    "ethernet_interfaces_add_ip_address",
    "ethernet_interfaces_create",
    "ethernet_interfaces_delete",
    "ethernet_interfaces_delete_all",
    "ethernet_interfaces_delete_ip_address",
    "ethernet_interfaces_get",
    "ethernet_interfaces_list",
    "ethernet_interfaces_list_ip_addresses",
    "ethernet_interfaces_update",
    "ethernet_interfaces_update_ip_address",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "ethernet_interfaces_add_ip_address": ".add_ip_address",
            "ethernet_interfaces_create": ".create",
            "ethernet_interfaces_delete": ".delete",
            "ethernet_interfaces_delete_all": ".delete_all",
            "ethernet_interfaces_delete_ip_address": ".delete_ip_address",
            "ethernet_interfaces_get": ".get",
            "ethernet_interfaces_list": ".list",
            "ethernet_interfaces_list_ip_addresses": ".list_ip_addresses",
            "ethernet_interfaces_update": ".update",
            "ethernet_interfaces_update_ip_address": ".update_ip_address",
        },
    )
