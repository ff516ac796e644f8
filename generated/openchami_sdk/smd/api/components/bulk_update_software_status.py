# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/BulkSoftwareStatus."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.components_software_status_update import ComponentsSoftwareStatusUpdate


def components_bulk_update_software_status(body: ComponentsSoftwareStatusUpdate) -> Operation[None]:
    """Set the software status of many components."""
    expect(body, ComponentsSoftwareStatusUpdate)
    return Operation(
        name="components_bulk_update_software_status",
        method="PATCH",
        path="/hsm/v2/State/Components/BulkSoftwareStatus",
        body=body,
    )
