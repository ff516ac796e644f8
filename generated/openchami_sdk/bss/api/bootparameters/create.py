# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""POST /boot/v1/bootparameters."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_parameters_request import BootParametersRequest

_GUARD = Guard(
    patterns={
        "hosts": "x[0-9]{1,4}c[0-7]s[0-9]+b[0-9]+n[0-9]+",
        "macs": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}",
    },
    minimums={"nids": 1},
)


def bootparameters_create(body: BootParametersRequest) -> Operation[str | None]:
    """Add boot parameters for nodes that have none yet."""
    expect(body, BootParametersRequest)
    _GUARD.check(body)
    return Operation(
        name="bootparameters_create",
        method="POST",
        path="/boot/v1/bootparameters",
        header="BSS-Referral-Token",
        body=body,
    )
