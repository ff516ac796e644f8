# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PUT /hsm/v2/Subscriptions/SCN/{id}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.subscription_create import SubscriptionCreate


def subscriptions_replace(id: int, body: SubscriptionCreate) -> Operation[None]:
    """Replace a subscription."""
    expect(body, SubscriptionCreate)
    return Operation(
        name="subscriptions_replace",
        method="PUT",
        path=f"/hsm/v2/Subscriptions/SCN/{segment('id', id)}",
        body=body,
        repeatable=True,
    )
