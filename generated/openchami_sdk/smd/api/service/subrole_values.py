# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/subrole."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.sub_role_values import SubRoleValues


def service_subrole_values() -> Operation[SubRoleValues]:
    """List the sub-roles, including those of the site."""
    return Operation(
        name="service_subrole_values",
        method="GET",
        path="/hsm/v2/service/values/subrole",
        success=SubRoleValues,
        public=True,
        repeatable=True,
    )
