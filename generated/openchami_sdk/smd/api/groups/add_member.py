# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""POST /hsm/v2/groups/{group_label}/members."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.member_add import MemberAdd
from ...models.resource_uri import ResourceUri


def groups_add_member(group_label: str, body: MemberAdd) -> Operation[list[ResourceUri]]:
    """Add a component to a group."""
    expect(body, MemberAdd)
    return Operation(
        name="groups_add_member",
        method="POST",
        path=f"/hsm/v2/groups/{segment('group_label', group_label)}/members",
        success=list[ResourceUri],
        body=body,
    )
