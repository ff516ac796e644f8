# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Subscriptions to state change notifications (SCN): SMD sends a notification to the subscriber's
URL when a component changes and a trigger matches the change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import subscriptions_create
    from .delete import subscriptions_delete
    from .delete_all import subscriptions_delete_all
    from .get import subscriptions_get
    from .list import subscriptions_list
    from .replace import subscriptions_replace
    from .update import subscriptions_update

__all__ = [
    "subscriptions_create",
    "subscriptions_delete",
    "subscriptions_delete_all",
    "subscriptions_get",
    "subscriptions_list",
    "subscriptions_replace",
    "subscriptions_update",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "subscriptions_create": ".create",
            "subscriptions_delete": ".delete",
            "subscriptions_delete_all": ".delete_all",
            "subscriptions_get": ".get",
            "subscriptions_list": ".list",
            "subscriptions_replace": ".replace",
            "subscriptions_update": ".update",
        },
    )
