# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/service/storage/status."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.storage_status import StorageStatus


def service_storage_status() -> Operation[StorageStatus]:
    """Whether the store can be reached."""
    return Operation(
        name="service_storage_status",
        method="GET",
        path="/boot/v1/service/storage/status",
        success=StorageStatus,
        public=True,
        repeatable=True,
    )
