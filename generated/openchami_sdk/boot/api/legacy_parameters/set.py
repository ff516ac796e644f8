# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PUT /boot/v1/bootparameters."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_parameters_list import BootParametersList
from ...models.boot_parameters_request import BootParametersRequest

_GUARD = Guard(
    any_of=("hosts", "macs", "nids"),
    allow="every_node",
    means="applies to every node that no other configuration selects",
    patterns={
        "hosts": "x[0-9]+c[0-9]+s[0-9]+b[0-9]+n[0-9]+",
        "macs": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}",
        "nids": "[1-9][0-9]*",
    },
)


def legacy_parameters_set(
    body: BootParametersRequest, *, every_node: bool = False
) -> Operation[BootParametersList]:
    """Rewrite the boot configuration that matches one of the nodes."""
    expect(body, BootParametersRequest)
    _GUARD.check(body, every_node)
    return Operation(
        name="legacy_parameters_set",
        method="PUT",
        path="/boot/v1/bootparameters",
        success=BootParametersList,
        body=body,
        repeatable=True,
        bad_request="^API error \\(400\\)",
    )
