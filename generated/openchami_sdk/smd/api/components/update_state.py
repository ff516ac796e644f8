# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/{xname}/StateData."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.component_state_update import ComponentStateUpdate


def components_update_state(xname: str, body: ComponentStateUpdate) -> Operation[None]:
    """Set the state of a component."""
    expect(body, ComponentStateUpdate)
    return Operation(
        name="components_update_state",
        method="PATCH",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}/StateData",
        body=body,
    )
