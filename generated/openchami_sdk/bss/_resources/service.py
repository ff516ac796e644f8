# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
"""Service: How the service, its store and its SMD are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.service.all_statuses import service_all_statuses
from ..api.service.hsm_status import service_hsm_status
from ..api.service.status import service_status
from ..api.service.storage_status import service_storage_status
from ..api.service.version import service_version

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.hsm_status import HsmStatus
    from ..models.service_status import ServiceStatus
    from ..models.service_status_all import ServiceStatusAll
    from ..models.service_version import ServiceVersion
    from ..models.storage_status import StorageStatus


class ServiceResource:
    """How the service, its store and its SMD are."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def status(self) -> ServiceStatus:
        """Whether the service runs.

        Never fails. The real server answers the same to every method.

        Returns:
            It runs.

        `GET /boot/v1/service/status`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(service_status())

    def storage_status(self) -> StorageStatus:
        """Whether the store can be reached.

        The etcd store is tried by writing a key.

        Returns:
            The store answers.

        Raises:
            ServerError: The store does not answer; its status is `error`.

        `GET /boot/v1/service/storage/status`, BSS v1.31.2; open to everyone.
        """
        return self._client.send(service_storage_status())

    def hsm_status(self) -> HsmStatus:
        """Whether SMD can be reached.

        The real server asks SMD without a token and takes any HTTP answer, a 401 among them,
        for a connection; only a transport that fails is an error.

        Returns:
            SMD answers.

        Raises:
            ServerError: SMD does not answer; its status is `error`.

        `GET /boot/v1/service/hsm`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(service_hsm_status())

    def version(self) -> ServiceVersion:
        """The version of the service.

        Read from a file `.version` beside the program. Without it, the usual case, the answer
        is 500 and the version `error`.

        Returns:
            The version.

        Raises:
            ServerError: There is no version file; the version is `error`.

        `GET /boot/v1/service/version`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(service_version())

    def all_statuses(self) -> ServiceStatusAll:
        """The service, its store and its SMD in one answer.

        500 when the store or SMD cannot be reached; the other of the two may then be
        `connected`. The version is the one the program was built with, not that of the file,
        and left out when it was built without.

        Returns:
            All is well.

        Raises:
            ServerError: The store or SMD cannot be reached.

        `GET /boot/v1/service/status/all`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(service_all_statuses())


class AsyncServiceResource:
    """How the service, its store and its SMD are."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(self) -> ServiceStatus:
        """Whether the service runs.

        Never fails. The real server answers the same to every method.

        Returns:
            It runs.

        `GET /boot/v1/service/status`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(service_status())

    async def storage_status(self) -> StorageStatus:
        """Whether the store can be reached.

        The etcd store is tried by writing a key.

        Returns:
            The store answers.

        Raises:
            ServerError: The store does not answer; its status is `error`.

        `GET /boot/v1/service/storage/status`, BSS v1.31.2; open to everyone.
        """
        return await self._client.send(service_storage_status())

    async def hsm_status(self) -> HsmStatus:
        """Whether SMD can be reached.

        The real server asks SMD without a token and takes any HTTP answer, a 401 among them,
        for a connection; only a transport that fails is an error.

        Returns:
            SMD answers.

        Raises:
            ServerError: SMD does not answer; its status is `error`.

        `GET /boot/v1/service/hsm`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(service_hsm_status())

    async def version(self) -> ServiceVersion:
        """The version of the service.

        Read from a file `.version` beside the program. Without it, the usual case, the answer
        is 500 and the version `error`.

        Returns:
            The version.

        Raises:
            ServerError: There is no version file; the version is `error`.

        `GET /boot/v1/service/version`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(service_version())

    async def all_statuses(self) -> ServiceStatusAll:
        """The service, its store and its SMD in one answer.

        500 when the store or SMD cannot be reached; the other of the two may then be
        `connected`. The version is the one the program was built with, not that of the file,
        and left out when it was built without.

        Returns:
            All is well.

        Raises:
            ServerError: The store or SMD cannot be reached.

        `GET /boot/v1/service/status/all`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(service_all_statuses())
