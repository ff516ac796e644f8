# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/State/Components/ByNID/Query."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.component_list import ComponentList
from ...models.component_nid_query import ComponentNidQuery


def components_query_by_nid(body: ComponentNidQuery) -> Operation[ComponentList]:
    """Find components by ranges of NIDs."""
    expect(body, ComponentNidQuery)
    return Operation(
        name="components_query_by_nid",
        method="POST",
        path="/hsm/v2/State/Components/ByNID/Query",
        success=ComponentList,
        body=body,
        repeatable=True,
    )
