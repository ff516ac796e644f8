# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""DELETE /boot/v1/bootparameters."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_parameters_selection import BootParametersSelection

_GUARD = Guard(
    any_of=("hosts", "macs", "nids"),
    none_of=("kernel", "initrd", "params"),
    absent={"hosts": ("",), "macs": ("",), "nids": (0,)},
    allow="every_match",
    means="can remove the boot parameters of nodes that it does not name",
    patterns={"hosts": "[A-Za-z0-9][A-Za-z0-9._:-]*", "macs": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}"},
    minimums={"nids": 1},
)


def bootparameters_delete(
    body: BootParametersSelection, *, every_match: bool = False
) -> Operation[None]:
    """Remove the boot parameters of nodes."""
    expect(body, BootParametersSelection)
    _GUARD.check(body, every_match)
    return Operation(
        name="bootparameters_delete",
        method="DELETE",
        path="/boot/v1/bootparameters",
        body=body,
    )
