# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""ServiceStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .service_status_details import ServiceStatusDetails


class ServiceStatus(
    Model,
    kw_only=True,
):
    """That the process answers, in another form."""

    service_name: str
    """A constant."""
    service_version: str
    """A constant, not the version that runs."""
    service_status: str
    """Always `running`."""
    details: ServiceStatusDetails
    """More about the process."""
