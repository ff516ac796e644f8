# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /bootconfigurations/{uid}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.boot_configuration import BootConfiguration


def configurations_get(uid: str) -> Operation[BootConfiguration]:
    """Read a boot configuration."""
    return Operation(
        name="configurations_get",
        method="GET",
        path=f"/bootconfigurations/{segment('uid', uid)}",
        success=BootConfiguration,
        repeatable=True,
    )
