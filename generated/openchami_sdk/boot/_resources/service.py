# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""Service: How the service is, and what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..api.service.health import service_health
from ..api.service.metrics import service_metrics
from ..api.service.openapi import service_openapi
from ..api.service.status import service_status
from ..api.service.version import service_version

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.health import Health
    from ..models.service_status import ServiceStatus
    from ..models.service_version import ServiceVersion


class ServiceResource:
    """How the service is, and what it says of itself."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def status(self) -> ServiceStatus:
        """A constant answer that says the service runs.

        Says nothing about storage or SMD. Name and version are constants, not the build's.

        Returns:
            It runs.

        `GET /service/status`, boot-service v0.3.2; open to everyone.
        """
        return self._client.send(service_status())

    def version(self) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route shows the version that runs.

        Returns:
            Constants.

        `GET /service/version`, boot-service v0.3.2; open to everyone.
        """
        return self._client.send(service_version())

    def health(self) -> Health:
        """Whether the service answers.

        Never fails while the process runs, and says nothing about storage or SMD.

        Returns:
            It answers.

        `GET /health`, boot-service v0.3.2; open to everyone.
        """
        return self._client.send(service_health())

    def openapi(self) -> dict[str, Any]:
        """The service's own description of its resource routes.

        OpenAPI 3.0, made from Go types. It has the same version for every release, and leaves
        out boot scripts, boot parameters, rules, redirects and 406.

        Returns:
            The description.

        `GET /openapi.json`, boot-service v0.3.2; open to everyone.
        """
        return self._client.send(service_openapi())

    def metrics(self) -> str:
        """Counters in the text format of Prometheus.

        Only with `--enable-metrics`. Prometheus itself asks for a version and gets 406 here:
        let it read the second port.

        Returns:
            The counters.

        Raises:
            NotFoundError: The route is switched off.

        `GET /metrics`, boot-service v0.3.2; open to everyone.
        """
        return self._client.send(service_metrics())


class AsyncServiceResource:
    """How the service is, and what it says of itself."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(self) -> ServiceStatus:
        """A constant answer that says the service runs.

        Says nothing about storage or SMD. Name and version are constants, not the build's.

        Returns:
            It runs.

        `GET /service/status`, boot-service v0.3.2; open to everyone.
        """
        return await self._client.send(service_status())

    async def version(self) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route shows the version that runs.

        Returns:
            Constants.

        `GET /service/version`, boot-service v0.3.2; open to everyone.
        """
        return await self._client.send(service_version())

    async def health(self) -> Health:
        """Whether the service answers.

        Never fails while the process runs, and says nothing about storage or SMD.

        Returns:
            It answers.

        `GET /health`, boot-service v0.3.2; open to everyone.
        """
        return await self._client.send(service_health())

    async def openapi(self) -> dict[str, Any]:
        """The service's own description of its resource routes.

        OpenAPI 3.0, made from Go types. It has the same version for every release, and leaves
        out boot scripts, boot parameters, rules, redirects and 406.

        Returns:
            The description.

        `GET /openapi.json`, boot-service v0.3.2; open to everyone.
        """
        return await self._client.send(service_openapi())

    async def metrics(self) -> str:
        """Counters in the text format of Prometheus.

        Only with `--enable-metrics`. Prometheus itself asks for a version and gets 406 here:
        let it read the second port.

        Returns:
            The counters.

        Raises:
            NotFoundError: The route is switched off.

        `GET /metrics`, boot-service v0.3.2; open to everyone.
        """
        return await self._client.send(service_metrics())
