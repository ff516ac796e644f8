# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""How a component is reached through Redfish: its address below a controller, its actions, NICs
and power controls. They are written by discovery or by the inventory forms of creating Redfish
endpoints, never directly.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .delete import component_endpoints_delete as component_endpoints_delete
    from .delete_all import component_endpoints_delete_all as component_endpoints_delete_all
    from .get import component_endpoints_get as component_endpoints_get
    from .list import component_endpoints_list as component_endpoints_list

__all__ = [
    "component_endpoints_delete",
    "component_endpoints_delete_all",
    "component_endpoints_get",
    "component_endpoints_list",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('component_endpoints_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
