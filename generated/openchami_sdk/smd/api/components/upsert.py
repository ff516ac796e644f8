# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PUT /hsm/v2/State/Components/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.component_upsert import ComponentUpsert


def components_upsert(xname: str, body: ComponentUpsert) -> Operation[None]:
    """Create a component, or overwrite it with Force."""
    expect(body, ComponentUpsert)
    return Operation(
        name="components_upsert",
        method="PUT",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}",
        body=body,
        repeatable=True,
    )
