# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PUT /hsm/v2/groups/{group_label}/members."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.members_replace import MembersReplace
from ...models.resource_uri import ResourceUri


def groups_replace_members(group_label: str, body: MembersReplace) -> Operation[list[ResourceUri]]:
    """Replace all members of a group."""
    expect(body, MembersReplace)
    return Operation(
        name="groups_replace_members",
        method="PUT",
        path=f"/hsm/v2/groups/{segment('group_label', group_label)}/members",
        success=list[ResourceUri],
        body=body,
        repeatable=True,
    )
