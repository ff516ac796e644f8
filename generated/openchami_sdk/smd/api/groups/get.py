# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/groups/{group_label}."""

from __future__ import annotations

from openchami_sdk.core.encoding import query, segment
from openchami_sdk.core.operation import Operation

from ...models.group import Group


def groups_get(group_label: str, *, partition: str | None = None) -> Operation[Group]:
    """Get one group with its members."""
    return Operation(
        name="groups_get",
        method="GET",
        path=f"/hsm/v2/groups/{segment('group_label', group_label)}",
        success=Group,
        query=query(
            ("partition", partition),
        ),
        repeatable=True,
    )
