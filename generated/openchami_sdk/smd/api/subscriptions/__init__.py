# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Subscriptions to state change notifications (SCN): the server posts to the subscriber's URL
whenever a component changes in a way that one of the triggers names.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create import subscriptions_create as subscriptions_create
    from .delete import subscriptions_delete as subscriptions_delete
    from .delete_all import subscriptions_delete_all as subscriptions_delete_all
    from .get import subscriptions_get as subscriptions_get
    from .list import subscriptions_list as subscriptions_list
    from .replace import subscriptions_replace as subscriptions_replace
    from .update import subscriptions_update as subscriptions_update

__all__ = [
    "subscriptions_create",
    "subscriptions_delete",
    "subscriptions_delete_all",
    "subscriptions_get",
    "subscriptions_list",
    "subscriptions_replace",
    "subscriptions_update",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('subscriptions_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
