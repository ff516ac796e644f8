# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""DELETE /bmcs/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.deletion import Deletion


def bmcs_delete(uid: str) -> Operation[Deletion]:
    """Delete a BMC."""
    return Operation(
        name="bmcs_delete",
        method="DELETE",
        path=f"/bmcs/{segment('uid', uid)}",
        success=Deletion,
        repeatable=True,
    )
