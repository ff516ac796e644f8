# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""Cloud-init's NoCloud data source. The caller is recognised by its address: the last one of
`X-Forwarded-For`, else the connection's own, looked up among SMD's Ethernet interfaces.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .get_meta_data import cloud_init_get_meta_data as cloud_init_get_meta_data
    from .get_user_data import cloud_init_get_user_data as cloud_init_get_user_data
    from .phone_home import cloud_init_phone_home as cloud_init_phone_home

__all__ = [
    "cloud_init_get_meta_data",
    "cloud_init_get_user_data",
    "cloud_init_phone_home",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('cloud_init_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
