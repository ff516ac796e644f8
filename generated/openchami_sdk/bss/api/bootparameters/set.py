# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""PUT /boot/v1/bootparameters."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_parameters_request import BootParametersRequest

_GUARD = Guard(
    any_of=("hosts", "macs", "nids"),
    absent={"hosts": ("",), "macs": ("",), "nids": (0,)},
    allow="every_node",
    means="rewrites the boot parameters of every node",
    patterns={"hosts": "[A-Za-z0-9][A-Za-z0-9._:-]*", "macs": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}"},
    minimums={"nids": 1},
)


def bootparameters_set(
    body: BootParametersRequest, *, every_node: bool = False
) -> Operation[str | None]:
    """Set the boot parameters of nodes, with or without an existing entry."""
    expect(body, BootParametersRequest)
    _GUARD.check(body, every_node)
    return Operation(
        name="bootparameters_set",
        method="PUT",
        path="/boot/v1/bootparameters",
        header="BSS-Referral-Token",
        body=body,
        repeatable=True,
    )
