# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/State/Components/Query."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.component_list import ComponentList
from ...models.component_query import ComponentQuery


def components_query(body: ComponentQuery) -> Operation[ComponentList]:
    """Find given components, or the components below them."""
    expect(body, ComponentQuery)
    return Operation(
        name="components_query",
        method="POST",
        path="/hsm/v2/State/Components/Query",
        success=ComponentList,
        body=body,
        repeatable=True,
    )
