# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PATCH /bootconfigurations/{uid}/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, expect_changes, segment
from openchami_sdk.core.operation import Operation

from ...models.boot_configuration import BootConfiguration
from ...models.boot_configuration_status_update import BootConfigurationStatusUpdate


def configurations_update_status(
    uid: str, body: BootConfigurationStatusUpdate
) -> Operation[BootConfiguration]:
    """Change some members of the status of a boot configuration."""
    expect(body, BootConfigurationStatusUpdate)
    expect_changes(body)
    return Operation(
        name="configurations_update_status",
        method="PATCH",
        path=f"/bootconfigurations/{segment('uid', uid)}/status",
        success=BootConfiguration,
        body=body,
        bad_request="^failed to unmarshal patched",
    )
