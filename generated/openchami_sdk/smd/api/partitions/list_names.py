# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/partitions/names."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation


def partitions_list_names() -> Operation[list[str]]:
    """List the names of all partitions."""
    return Operation(
        name="partitions_list_names",
        method="GET",
        path="/hsm/v2/partitions/names",
        success=list[str],
        repeatable=True,
    )
