# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/BulkNID."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.components_nid_update import ComponentsNidUpdate


def components_bulk_update_nid(body: ComponentsNidUpdate) -> Operation[None]:
    """Set the NIDs of many components."""
    expect(body, ComponentsNidUpdate)
    return Operation(
        name="components_bulk_update_nid",
        method="PATCH",
        path="/hsm/v2/State/Components/BulkNID",
        body=body,
    )
