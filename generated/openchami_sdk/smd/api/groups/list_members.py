# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/groups/{group_label}/members."""

from __future__ import annotations

from openchami_sdk.core.encoding import query, segment
from openchami_sdk.core.operation import Operation

from ...models.members import Members


def groups_list_members(group_label: str, *, partition: str | None = None) -> Operation[Members]:
    """List a group's members."""
    return Operation(
        name="groups_list_members",
        method="GET",
        path=f"/hsm/v2/groups/{segment('group_label', group_label)}/members",
        success=Members,
        query=query(
            ("partition", partition),
        ),
        repeatable=True,
    )
