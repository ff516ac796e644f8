# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/BulkFlagOnly."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.components_flag_update import ComponentsFlagUpdate


def components_bulk_update_flag(body: ComponentsFlagUpdate) -> Operation[None]:
    """Set the flag of many components."""
    expect(body, ComponentsFlagUpdate)
    return Operation(
        name="components_bulk_update_flag",
        method="PATCH",
        path="/hsm/v2/State/Components/BulkFlagOnly",
        body=body,
    )
