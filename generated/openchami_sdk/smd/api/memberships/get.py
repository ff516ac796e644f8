# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/memberships/{xname}."""

from __future__ import annotations

from openchami_sdk.core.encoding import segment
from openchami_sdk.core.operation import Operation

from ...models.membership import Membership


def memberships_get(xname: str) -> Operation[Membership]:
    """Get the memberships of one component."""
    return Operation(
        name="memberships_get",
        method="GET",
        path=f"/hsm/v2/memberships/{segment('xname', xname)}",
        success=Membership,
        repeatable=True,
    )
