# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""PUT /bootconfigurations/{uid}/status."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.boot_configuration import BootConfiguration
from ...models.boot_configuration_status import BootConfigurationStatus


def configurations_replace_status(
    uid: str, body: BootConfigurationStatus
) -> Operation[BootConfiguration]:
    """Replace the status of a boot configuration."""
    expect(body, BootConfigurationStatus)
    return Operation(
        name="configurations_replace_status",
        method="PUT",
        path=f"/bootconfigurations/{segment('uid', uid)}/status",
        success=BootConfiguration,
        body=body,
        repeatable=True,
    )
