# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /user-data."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation


def cloud_init_get_user_data() -> Operation[str]:
    """The calling node's user-data, a cloud-config document."""
    return Operation(
        name="cloud_init_get_user_data",
        method="GET",
        path="/user-data",
        success=str,
        public=True,
        repeatable=True,
    )
