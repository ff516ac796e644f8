# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the component that
owns them.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_ip_address import (
        ethernet_interfaces_add_ip_address as ethernet_interfaces_add_ip_address,
    )
    from .create import ethernet_interfaces_create as ethernet_interfaces_create
    from .delete import ethernet_interfaces_delete as ethernet_interfaces_delete
    from .delete_all import ethernet_interfaces_delete_all as ethernet_interfaces_delete_all
    from .delete_ip_address import (
        ethernet_interfaces_delete_ip_address as ethernet_interfaces_delete_ip_address,
    )
    from .get import ethernet_interfaces_get as ethernet_interfaces_get
    from .list import ethernet_interfaces_list as ethernet_interfaces_list
    from .list_ip_addresses import (
        ethernet_interfaces_list_ip_addresses as ethernet_interfaces_list_ip_addresses,
    )
    from .update import ethernet_interfaces_update as ethernet_interfaces_update
    from .update_ip_address import (
        ethernet_interfaces_update_ip_address as ethernet_interfaces_update_ip_address,
    )

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


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('ethernet_interfaces_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
