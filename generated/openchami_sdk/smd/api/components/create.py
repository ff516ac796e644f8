# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/State/Components."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.components_create import ComponentsCreate


def components_create(body: ComponentsCreate) -> Operation[None]:
    """Create components."""
    expect(body, ComponentsCreate)
    return Operation(
        name="components_create",
        method="POST",
        path="/hsm/v2/State/Components",
        body=body,
    )
