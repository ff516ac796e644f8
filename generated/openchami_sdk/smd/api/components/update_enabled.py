# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/{xname}/Enabled."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.component_enabled_update import ComponentEnabledUpdate


def components_update_enabled(xname: str, body: ComponentEnabledUpdate) -> Operation[None]:
    """Enable or disable a component."""
    expect(body, ComponentEnabledUpdate)
    return Operation(
        name="components_update_enabled",
        method="PATCH",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}/Enabled",
        body=body,
    )
