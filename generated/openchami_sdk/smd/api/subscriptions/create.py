# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/Subscriptions/SCN."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.subscription import Subscription
from ...models.subscription_create import SubscriptionCreate


def subscriptions_create(body: SubscriptionCreate) -> Operation[Subscription]:
    """Subscribe to state changes."""
    expect(body, SubscriptionCreate)
    return Operation(
        name="subscriptions_create",
        method="POST",
        path="/hsm/v2/Subscriptions/SCN",
        success=Subscription,
        body=body,
    )
