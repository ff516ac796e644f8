# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /bootconfigurations."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.boot_configuration import BootConfiguration


def configurations_list() -> Operation[list[BootConfiguration]]:
    """List all boot configurations."""
    return Operation(
        name="configurations_list",
        method="GET",
        path="/bootconfigurations",
        success=list[BootConfiguration],
        repeatable=True,
    )
