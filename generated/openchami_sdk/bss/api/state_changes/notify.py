# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""POST /boot/v1/scn."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.state_change import StateChange


def state_changes_notify(body: StateChange) -> Operation[None]:
    """Tell BSS that nodes have changed."""
    expect(body, StateChange)
    return Operation(
        name="state_changes_notify",
        method="POST",
        path="/boot/v1/scn",
        body=body,
        public=True,
    )
