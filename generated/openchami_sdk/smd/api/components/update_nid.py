# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/{xname}/NID."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.component_nid_update import ComponentNidUpdate


def components_update_nid(xname: str, body: ComponentNidUpdate) -> Operation[None]:
    """Set the NID of a component."""
    expect(body, ComponentNidUpdate)
    return Operation(
        name="components_update_nid",
        method="PATCH",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}/NID",
        body=body,
    )
