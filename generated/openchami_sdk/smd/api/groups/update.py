# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/groups/{group_label}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.operation import Operation

from ...models.group_update import GroupUpdate


def groups_update(group_label: str, body: GroupUpdate) -> Operation[None]:
    """Change a group's description or tags."""
    expect(body, GroupUpdate)
    return Operation(
        name="groups_update",
        method="PATCH",
        path=f"/hsm/v2/groups/{segment('group_label', group_label)}",
        body=body,
    )
