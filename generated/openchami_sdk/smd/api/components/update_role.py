# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/{xname}/Role."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.component_role_update import ComponentRoleUpdate


def components_update_role(xname: str, body: ComponentRoleUpdate) -> Operation[None]:
    """Set the role and sub-role of a component."""
    expect(body, ComponentRoleUpdate)
    return Operation(
        name="components_update_role",
        method="PATCH",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}/Role",
        body=body,
    )
