# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/dumpstate."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.state_dump import StateDump


def dumpstate_get() -> Operation[StateDump]:
    """Everything BSS knows, nodes and boot parameters."""
    return Operation(
        name="dumpstate_get",
        method="GET",
        path="/boot/v1/dumpstate",
        success=StateDump,
        public=True,
        repeatable=True,
    )
