# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/State/Components/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.component import Component


def components_get(xname: str) -> Operation[Component]:
    """Get one component."""
    return Operation(
        name="components_get",
        method="GET",
        path=f"/hsm/v2/State/Components/{segment('xname', xname)}",
        success=Component,
        repeatable=True,
    )
