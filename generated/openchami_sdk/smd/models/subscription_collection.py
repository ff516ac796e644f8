# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SubscriptionCollection."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .subscription import Subscription


class SubscriptionCollection(
    Model,
    kw_only=True,
    rename={
        "subscription_list": "SubscriptionList",
    },
):
    """All subscriptions."""

    subscription_list: ListOrNull[Subscription]
    """Null if there are no subscriptions."""

    def __post_init__(self) -> None:
        self.subscription_list = self.subscription_list or []

    def __iter__(self) -> Iterator[Subscription]:
        return iter(self.subscription_list)

    def __len__(self) -> int:
        return len(self.subscription_list)
