# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/service/status/all."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation

from ...models.service_status_all import ServiceStatusAll


def service_all_statuses() -> Operation[ServiceStatusAll]:
    """The state of BSS, of its store and of its connection to SMD, in one answer."""
    return Operation(
        name="service_all_statuses",
        method="GET",
        path="/boot/v1/service/status/all",
        success=ServiceStatusAll,
        public=True,
        repeatable=True,
    )
