# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Service: The state of the service, and what it reports about itself."""

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
    """The state of the service, and what it reports about itself."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def status(self) -> ServiceStatus:
        """A constant answer, which shows that the service runs.

        Does not check storage or SMD. The name and the version are constants, not those of the
        build.

        Returns:
            It runs.

        `GET /service/status`, boot-service v0.3.2; needs no token.
        """
        return self._client.send(service_status())

    def version(self) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route shows the version that runs.

        Returns:
            Constants.

        `GET /service/version`, boot-service v0.3.2; needs no token.
        """
        return self._client.send(service_version())

    def health(self) -> Health:
        """Whether the service answers.

        Does not fail while the process runs, and does not check storage or SMD.

        Returns:
            It answers.

        `GET /health`, boot-service v0.3.2; needs no token.
        """
        return self._client.send(service_health())

    def openapi(self) -> dict[str, Any]:
        """The service's own description of its resource routes.

        OpenAPI 3.0, generated from Go types. It has the same version for every release, and
        leaves out boot scripts, boot parameters, rules for values, redirects and 406.

        Returns:
            The description.

        `GET /openapi.json`, boot-service v0.3.2; needs no token.
        """
        return self._client.send(service_openapi())

    def metrics(self) -> str:
        """Counters in the text format of Prometheus.

        Only with `--enable-metrics`. Prometheus itself asks for a version in `Accept` and gets
        406 here: let it read the port of `--metrics-port` (9090 by default).

        Returns:
            The counters.

        Raises:
            NotFoundError: The route is switched off by an option of the service.

        `GET /metrics`, boot-service v0.3.2; needs no token.
        """
        return self._client.send(service_metrics())


class AsyncServiceResource:
    """The state of the service, and what it reports about itself."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(self) -> ServiceStatus:
        """A constant answer, which shows that the service runs.

        Does not check storage or SMD. The name and the version are constants, not those of the
        build.

        Returns:
            It runs.

        `GET /service/status`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(service_status())

    async def version(self) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route shows the version that runs.

        Returns:
            Constants.

        `GET /service/version`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(service_version())

    async def health(self) -> Health:
        """Whether the service answers.

        Does not fail while the process runs, and does not check storage or SMD.

        Returns:
            It answers.

        `GET /health`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(service_health())

    async def openapi(self) -> dict[str, Any]:
        """The service's own description of its resource routes.

        OpenAPI 3.0, generated from Go types. It has the same version for every release, and
        leaves out boot scripts, boot parameters, rules for values, redirects and 406.

        Returns:
            The description.

        `GET /openapi.json`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(service_openapi())

    async def metrics(self) -> str:
        """Counters in the text format of Prometheus.

        Only with `--enable-metrics`. Prometheus itself asks for a version in `Accept` and gets
        406 here: let it read the port of `--metrics-port` (9090 by default).

        Returns:
            The counters.

        Raises:
            NotFoundError: The route is switched off by an option of the service.

        `GET /metrics`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(service_metrics())
