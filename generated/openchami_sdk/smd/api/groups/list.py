# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/groups."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany

from ...models.group import Group


def groups_list(
    *,
    group: OneOrMany[str] | None = None,
    tag: OneOrMany[str] | None = None,
    partition: str | None = None,
) -> Operation[list[Group]]:
    """List groups with their members."""
    return Operation(
        name="groups_list",
        method="GET",
        path="/hsm/v2/groups",
        success=list[Group],
        query=query(
            ("group", group),
            ("tag", tag),
            ("partition", partition),
        ),
        repeatable=True,
    )
