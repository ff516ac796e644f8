# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DELETE /hsm/v2/Subscriptions/SCN."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.message import Message


def subscriptions_delete_all() -> Operation[Message]:
    """Delete all subscriptions."""
    return Operation(
        name="subscriptions_delete_all",
        method="DELETE",
        path="/hsm/v2/Subscriptions/SCN",
        success=Message,
        repeatable=True,
    )
