# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/sysinfo/powermaps."""

from __future__ import annotations

from collections.abc import Sequence

from openchami_sdk.core.encoding import expect_each
from openchami_sdk.core.operation import Operation

from ...models.message import Message
from ...models.power_map_create import PowerMapCreate


def power_maps_create(body: Sequence[PowerMapCreate]) -> Operation[Message]:
    """Create or replace power maps."""
    expect_each(body, PowerMapCreate)
    return Operation(
        name="power_maps_create",
        method="POST",
        path="/hsm/v2/sysinfo/powermaps",
        success=Message,
        body=body,
    )
