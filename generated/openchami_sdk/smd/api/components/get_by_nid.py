# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/State/Components/ByNID/{nid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.component import Component


def components_get_by_nid(nid: int) -> Operation[Component]:
    """Get the component with a NID."""
    return Operation(
        name="components_get_by_nid",
        method="GET",
        path=f"/hsm/v2/State/Components/ByNID/{segment('nid', nid)}",
        success=Component,
        repeatable=True,
    )
