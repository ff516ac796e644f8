# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/service/values/role."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.role_values import RoleValues


def service_role_values() -> Operation[RoleValues]:
    """List the roles, including those of the site."""
    return Operation(
        name="service_role_values",
        method="GET",
        path="/hsm/v2/service/values/role",
        success=RoleValues,
        public=True,
        repeatable=True,
    )
