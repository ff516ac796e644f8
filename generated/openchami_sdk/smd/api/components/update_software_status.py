# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/{xname}/SoftwareStatus."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.component_software_status_update import ComponentSoftwareStatusUpdate


def components_update_software_status(
    xname: str, body: ComponentSoftwareStatusUpdate
) -> Operation[None]:
    """Set the software status of a component."""
    expect(body, ComponentSoftwareStatusUpdate)
    return Operation(
        name="components_update_software_status",
        method="PATCH",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}/SoftwareStatus",
        body=body,
    )
