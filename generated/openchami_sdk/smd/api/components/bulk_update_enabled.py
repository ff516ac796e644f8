# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/State/Components/BulkEnabled."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.components_enabled_update import ComponentsEnabledUpdate


def components_bulk_update_enabled(body: ComponentsEnabledUpdate) -> Operation[None]:
    """Enable or disable many components."""
    expect(body, ComponentsEnabledUpdate)
    return Operation(
        name="components_bulk_update_enabled",
        method="PATCH",
        path="/hsm/v2/State/Components/BulkEnabled",
        body=body,
    )
