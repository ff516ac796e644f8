# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""Service: The state of BSS, of its store and of its connection to SMD."""

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
    """The state of BSS, of its store and of its connection to SMD."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def status(self) -> ServiceStatus:
        """Whether the service runs.

        Does not fail while BSS runs. BSS gives the same answer to every HTTP method.

        Returns:
            It runs.

        `GET /boot/v1/service/status`, BSS v1.32.2; needs no token.
        """
        return self._client.send(service_status())

    def storage_status(self) -> StorageStatus:
        """Whether the store can be reached.

        BSS tests the etcd store by writing a key.

        Returns:
            The store answers.

        Raises:
            ServerError: The store does not answer; its status is `error`.

        `GET /boot/v1/service/storage/status`, BSS v1.31.2; needs no token.
        """
        return self._client.send(service_storage_status())

    def hsm_status(self) -> HsmStatus:
        """Whether SMD can be reached.

        BSS sends SMD a request without a token and takes any HTTP answer, also 401, as a
        connection. The state is `error` only if there is no HTTP answer.

        Returns:
            SMD answers.

        Raises:
            ServerError: SMD does not answer; its status is `error`.

        `GET /boot/v1/service/hsm`, BSS v1.32.2; needs no token.
        """
        return self._client.send(service_hsm_status())

    def version(self) -> ServiceVersion:
        """The version of the service.

        BSS reads the version from the file `.version` in its working directory. The file is
        usually missing; then the answer is 500 and the version is `error`.

        Returns:
            The version.

        Raises:
            ServerError: There is no version file; the version is `error`.

        `GET /boot/v1/service/version`, BSS v1.32.2; needs no token.
        """
        return self._client.send(service_version())

    def all_statuses(self) -> ServiceStatusAll:
        """The state of BSS, of its store and of its connection to SMD, in one answer.

        If the store or SMD cannot be reached, the answer is 500; the other one can still be
        `connected`. The version is the one that BSS was built with, not the one in the file
        `.version`. It is left out if BSS was built without a version.

        Returns:
            The store and SMD can be reached.

        Raises:
            ServerError: The store or SMD cannot be reached.

        `GET /boot/v1/service/status/all`, BSS v1.32.2; needs no token.
        """
        return self._client.send(service_all_statuses())


class AsyncServiceResource:
    """The state of BSS, of its store and of its connection to SMD."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(self) -> ServiceStatus:
        """Whether the service runs.

        Does not fail while BSS runs. BSS gives the same answer to every HTTP method.

        Returns:
            It runs.

        `GET /boot/v1/service/status`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(service_status())

    async def storage_status(self) -> StorageStatus:
        """Whether the store can be reached.

        BSS tests the etcd store by writing a key.

        Returns:
            The store answers.

        Raises:
            ServerError: The store does not answer; its status is `error`.

        `GET /boot/v1/service/storage/status`, BSS v1.31.2; needs no token.
        """
        return await self._client.send(service_storage_status())

    async def hsm_status(self) -> HsmStatus:
        """Whether SMD can be reached.

        BSS sends SMD a request without a token and takes any HTTP answer, also 401, as a
        connection. The state is `error` only if there is no HTTP answer.

        Returns:
            SMD answers.

        Raises:
            ServerError: SMD does not answer; its status is `error`.

        `GET /boot/v1/service/hsm`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(service_hsm_status())

    async def version(self) -> ServiceVersion:
        """The version of the service.

        BSS reads the version from the file `.version` in its working directory. The file is
        usually missing; then the answer is 500 and the version is `error`.

        Returns:
            The version.

        Raises:
            ServerError: There is no version file; the version is `error`.

        `GET /boot/v1/service/version`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(service_version())

    async def all_statuses(self) -> ServiceStatusAll:
        """The state of BSS, of its store and of its connection to SMD, in one answer.

        If the store or SMD cannot be reached, the answer is 500; the other one can still be
        `connected`. The version is the one that BSS was built with, not the one in the file
        `.version`. It is left out if BSS was built without a version.

        Returns:
            The store and SMD can be reached.

        Raises:
            ServerError: The store or SMD cannot be reached.

        `GET /boot/v1/service/status/all`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(service_all_statuses())
