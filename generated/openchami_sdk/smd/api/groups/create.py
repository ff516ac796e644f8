# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/groups."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.group_create import GroupCreate
from ...models.resource_uri import ResourceUri


def groups_create(body: GroupCreate) -> Operation[list[ResourceUri]]:
    """Create a group."""
    expect(body, GroupCreate)
    return Operation(
        name="groups_create",
        method="POST",
        path="/hsm/v2/groups",
        success=list[ResourceUri],
        body=body,
    )
