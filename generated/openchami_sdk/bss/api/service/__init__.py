# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""How the service, its store and its SMD are."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .all_statuses import service_all_statuses as service_all_statuses
    from .hsm_status import service_hsm_status as service_hsm_status
    from .status import service_status as service_status
    from .storage_status import service_storage_status as service_storage_status
    from .version import service_version as service_version

__all__ = [
    "service_all_statuses",
    "service_hsm_status",
    "service_status",
    "service_storage_status",
    "service_version",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('service_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
