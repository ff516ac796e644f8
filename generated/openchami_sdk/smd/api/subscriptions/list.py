# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Subscriptions/SCN."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.subscription_collection import SubscriptionCollection


def subscriptions_list() -> Operation[SubscriptionCollection]:
    """List subscriptions."""
    return Operation(
        name="subscriptions_list",
        method="GET",
        path="/hsm/v2/Subscriptions/SCN",
        success=SubscriptionCollection,
        repeatable=True,
    )
