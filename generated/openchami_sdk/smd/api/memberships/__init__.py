# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""The groups and the partition of each component. To change them, see groups and partitions."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .get import memberships_get as memberships_get
    from .list import memberships_list as memberships_list

__all__ = [
    "memberships_get",
    "memberships_list",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('memberships_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
