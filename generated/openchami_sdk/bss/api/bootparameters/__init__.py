# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""What nodes boot, kernel, initrd and command line, by xname, MAC address or NID."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create import bootparameters_create as bootparameters_create
    from .delete import bootparameters_delete as bootparameters_delete
    from .list import bootparameters_list as bootparameters_list
    from .set import bootparameters_set as bootparameters_set
    from .update import bootparameters_update as bootparameters_update

__all__ = [
    "bootparameters_create",
    "bootparameters_delete",
    "bootparameters_list",
    "bootparameters_set",
    "bootparameters_update",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('bootparameters_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
