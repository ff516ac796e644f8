# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""ServiceStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .service_status_details import ServiceStatusDetails


class ServiceStatus(
    Model,
    kw_only=True,
):
    """Shows that the process answers, with constants about the service."""

    service_name: str
    """A constant."""
    service_version: str
    """A constant, not the version that runs."""
    service_status: str
    """Always `running`."""
    details: ServiceStatusDetails
    """More constants, and the time."""
