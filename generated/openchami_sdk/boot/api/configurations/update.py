# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PATCH /bootconfigurations/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, expect_changes, segment
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_configuration import BootConfiguration
from ...models.boot_configuration_update import BootConfigurationUpdate

_GUARD = Guard(
    not_empty=("hosts", "macs", "nids", "groups"),
    allow="every_node",
    means="can apply the configuration to every node that no other configuration selects",
    patterns={
        "hosts": "x[0-9]+c[0-9]+s[0-9]+b[0-9]+n[0-9]+",
        "macs": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}",
    },
    minimums={"nids": 1},
)


def configurations_update(
    uid: str, body: BootConfigurationUpdate, *, every_node: bool = False
) -> Operation[BootConfiguration]:
    """Change some members of the spec of a boot configuration."""
    expect(body, BootConfigurationUpdate)
    expect_changes(body)
    _GUARD.check(body, every_node)
    return Operation(
        name="configurations_update",
        method="PATCH",
        path=f"/bootconfigurations/{segment('uid', uid)}",
        success=BootConfiguration,
        body=body,
        bad_request="^failed to unmarshal patched",
    )
