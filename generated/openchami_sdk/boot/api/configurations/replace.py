# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PUT /bootconfigurations/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_configuration import BootConfiguration
from ...models.boot_configuration_request import BootConfigurationRequest

_GUARD = Guard(
    any_of=("spec.hosts", "spec.macs", "spec.nids", "spec.groups"),
    allow="every_node",
    means="applies to every node that no other configuration selects",
    patterns={
        "spec.hosts": "x[0-9]+c[0-9]+s[0-9]+b[0-9]+n[0-9]+",
        "spec.macs": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}",
    },
    minimums={"spec.nids": 1},
)


def configurations_replace(
    uid: str, body: BootConfigurationRequest, *, every_node: bool = False
) -> Operation[BootConfiguration]:
    """Replace the spec of a boot configuration."""
    expect(body, BootConfigurationRequest)
    _GUARD.check(body, every_node)
    return Operation(
        name="configurations_replace",
        method="PUT",
        path=f"/bootconfigurations/{segment('uid', uid)}",
        success=BootConfiguration,
        body=body,
        repeatable=True,
    )
