# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/BulkRole."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.components_role_update import ComponentsRoleUpdate


def components_bulk_update_role(body: ComponentsRoleUpdate) -> Operation[None]:
    """Set the role and sub-role of many components."""
    expect(body, ComponentsRoleUpdate)
    return Operation(
        name="components_bulk_update_role",
        method="PATCH",
        path="/hsm/v2/State/Components/BulkRole",
        body=body,
    )
