# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/{xname}/FlagOnly."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.component_flag_update import ComponentFlagUpdate


def components_update_flag(xname: str, body: ComponentFlagUpdate) -> Operation[None]:
    """Set the flag of a component."""
    expect(body, ComponentFlagUpdate)
    return Operation(
        name="components_update_flag",
        method="PATCH",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}/FlagOnly",
        body=body,
    )
