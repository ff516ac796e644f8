# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""The calls of OpenCHAMI Boot Script Service (BSS) as values: `client.send(api.<tag>.<call>(...))`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import bootparameters as bootparameters
    from . import bootscript as bootscript
    from . import cloud_init as cloud_init
    from . import dumpstate as dumpstate
    from . import endpoint_history as endpoint_history
    from . import hosts as hosts
    from . import service as service
    from . import state_changes as state_changes

__all__ = [
    "bootparameters",
    "bootscript",
    "cloud_init",
    "dumpstate",
    "endpoint_history",
    "hosts",
    "service",
    "state_changes",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> Iterable[str]:
    return __all__
