# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""LegacyService: The service's state below `/boot/v1`; not served with `--enable-legacy-api=false`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.legacy_service.status import legacy_service_status
from ..api.legacy_service.version import legacy_service_version

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.service_status import ServiceStatus
    from ..models.service_version import ServiceVersion


class LegacyServiceResource:
    """The service's state below `/boot/v1`; not served with `--enable-legacy-api=false`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def status(self) -> ServiceStatus:
        """A constant answer, which shows that the service runs.

        Does not check storage or SMD. The name and the version are constants, not those of the
        build.

        Returns:
            It runs.

        Raises:
            NotFoundError: The route is switched off by an option of the service.

        `GET /boot/v1/service/status`, boot-service v0.3.2; needs no token.
        """
        return self._client.send(legacy_service_status())

    def version(self) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route shows the version that runs.

        Returns:
            Constants.

        Raises:
            NotFoundError: The route is switched off by an option of the service.

        `GET /boot/v1/service/version`, boot-service v0.3.2; needs no token.
        """
        return self._client.send(legacy_service_version())


class AsyncLegacyServiceResource:
    """The service's state below `/boot/v1`; not served with `--enable-legacy-api=false`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(self) -> ServiceStatus:
        """A constant answer, which shows that the service runs.

        Does not check storage or SMD. The name and the version are constants, not those of the
        build.

        Returns:
            It runs.

        Raises:
            NotFoundError: The route is switched off by an option of the service.

        `GET /boot/v1/service/status`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(legacy_service_status())

    async def version(self) -> ServiceVersion:
        """A constant answer that is not the version of the service.

        No route shows the version that runs.

        Returns:
            Constants.

        Raises:
            NotFoundError: The route is switched off by an option of the service.

        `GET /boot/v1/service/version`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(legacy_service_version())
