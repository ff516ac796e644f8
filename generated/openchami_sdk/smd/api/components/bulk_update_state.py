# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/BulkStateData."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.components_state_update import ComponentsStateUpdate


def components_bulk_update_state(body: ComponentsStateUpdate) -> Operation[None]:
    """Set the state of many components."""
    expect(body, ComponentsStateUpdate)
    return Operation(
        name="components_bulk_update_state",
        method="PATCH",
        path="/hsm/v2/State/Components/BulkStateData",
        body=body,
    )
