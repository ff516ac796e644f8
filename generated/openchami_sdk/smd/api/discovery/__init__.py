# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Discovery by the server itself: it asks the controllers over the network what is behind them.
Most OpenCHAMI sites leave this to magellan.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .get_status import discovery_get_status as discovery_get_status
    from .list_status import discovery_list_status as discovery_list_status
    from .start import discovery_start as discovery_start

__all__ = [
    "discovery_get_status",
    "discovery_list_status",
    "discovery_start",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('discovery_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
