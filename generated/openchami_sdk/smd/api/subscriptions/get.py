# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/Subscriptions/SCN/{id}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.subscription import Subscription


def subscriptions_get(id: int) -> Operation[Subscription]:
    """Get one subscription."""
    return Operation(
        name="subscriptions_get",
        method="GET",
        path=f"/hsm/v2/Subscriptions/SCN/{segment('id', id)}",
        success=Subscription,
        repeatable=True,
    )
