# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/Subscriptions/SCN/{id}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.subscription_update import SubscriptionUpdate


def subscriptions_update(id: int, body: SubscriptionUpdate) -> Operation[None]:
    """Add, remove or replace triggers of a subscription."""
    expect(body, SubscriptionUpdate)
    return Operation(
        name="subscriptions_update",
        method="PATCH",
        path=f"/hsm/v2/Subscriptions/SCN/{segment('id', id)}",
        body=body,
    )
