# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""The iPXE script with which a node boots."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .get import bootscript_get as bootscript_get
    from .get_data import bootscript_get_data as bootscript_get_data

__all__ = [
    "bootscript_get",
    "bootscript_get_data",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('bootscript_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
