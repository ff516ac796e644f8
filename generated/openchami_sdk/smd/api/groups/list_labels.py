# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/groups/labels."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation


def groups_list_labels() -> Operation[list[str]]:
    """List the labels of all groups."""
    return Operation(
        name="groups_list_labels",
        method="GET",
        path="/hsm/v2/groups/labels",
        success=list[str],
        repeatable=True,
    )
