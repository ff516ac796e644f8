# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 0d3634a03700). Don't edit: change openapi/ and run `make generate`.
"""Service: How the service is, and what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openchami_sdk.core.types import Timeout

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

    def status(self, *, timeout: Timeout = None) -> ServiceStatus:
        """A constant answer that says the service runs.

        Says nothing about storage or SMD. Name and version are constants, not the build's.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            It runs.

        `GET /service/status`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(service_status(), timeout=timeout)

    def version(self, *, timeout: Timeout = None) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route tells the version that runs.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            Constants.

        `GET /service/version`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(service_version(), timeout=timeout)

    def health(self, *, timeout: Timeout = None) -> Health:
        """Whether the service answers.

        Never fails while the process runs, and says nothing about storage or SMD.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            It answers.

        `GET /health`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(service_health(), timeout=timeout)

    def openapi(self, *, timeout: Timeout = None) -> dict[str, Any]:
        """The service's own description of its resource routes.

        OpenAPI 3.0, made from Go types. It has the same version for every release, and leaves
        out boot scripts, boot parameters, rules, redirects and 406.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The description.

        `GET /openapi.json`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(service_openapi(), timeout=timeout)

    def metrics(self, *, timeout: Timeout = None) -> str:
        """Counters in the text format of Prometheus.

        Only with `--enable-metrics`. Prometheus itself asks for a version and gets 406 here:
        let it read the second port.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The counters.

        Raises:
            NotFoundError: The route is switched off.

        `GET /metrics`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(service_metrics(), timeout=timeout)


class AsyncServiceResource:
    """How the service is, and what it says of itself."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(self, *, timeout: Timeout = None) -> ServiceStatus:
        """A constant answer that says the service runs.

        Says nothing about storage or SMD. Name and version are constants, not the build's.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            It runs.

        `GET /service/status`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(service_status(), timeout=timeout)

    async def version(self, *, timeout: Timeout = None) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route tells the version that runs.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            Constants.

        `GET /service/version`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(service_version(), timeout=timeout)

    async def health(self, *, timeout: Timeout = None) -> Health:
        """Whether the service answers.

        Never fails while the process runs, and says nothing about storage or SMD.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            It answers.

        `GET /health`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(service_health(), timeout=timeout)

    async def openapi(self, *, timeout: Timeout = None) -> dict[str, Any]:
        """The service's own description of its resource routes.

        OpenAPI 3.0, made from Go types. It has the same version for every release, and leaves
        out boot scripts, boot parameters, rules, redirects and 406.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The description.

        `GET /openapi.json`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(service_openapi(), timeout=timeout)

    async def metrics(self, *, timeout: Timeout = None) -> str:
        """Counters in the text format of Prometheus.

        Only with `--enable-metrics`. Prometheus itself asks for a version and gets 406 here:
        let it read the second port.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The counters.

        Raises:
            NotFoundError: The route is switched off.

        `GET /metrics`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(service_metrics(), timeout=timeout)
