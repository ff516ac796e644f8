# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Discovery: Discovery by SMD: it reads the inventory of the controllers over the network. Most OpenCHAMI
sites use magellan instead.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from ..api.discovery.get_status import discovery_get_status
from ..api.discovery.list_status import discovery_list_status
from ..api.discovery.start import discovery_start

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.discovery_start import DiscoveryStart
    from ..models.discovery_status import DiscoveryStatus
    from ..models.resource_uri import ResourceUri


class DiscoveryResource:
    """Discovery by SMD: it reads the inventory of the controllers over the network. Most OpenCHAMI
    sites use magellan instead.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def start(self, body: DiscoveryStart) -> List[ResourceUri]:
        """Discover the inventory of Redfish endpoints.

        SMD connects to the given controllers, or to all of them, over the network and
        overwrites their inventory. It skips disabled controllers. It answers immediately and
        continues in the background. The answer is 404 if one of the xnames is unknown, or if
        there are no Redfish endpoints.

        Args:
            body: The Redfish endpoints to discover.

        Returns:
            Started. The URI is that of the discovery status.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/Inventory/Discover`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            discovery_start(
                body,
            )
        )

    def list_status(self) -> List[DiscoveryStatus]:
        """List the discovery statuses.

        A status shows the progress of discovery. SMD uses only status 0, which always exists.

        Returns:
            The discovery statuses.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/DiscoveryStatus`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(discovery_list_status())

    def get_status(self, id: int) -> DiscoveryStatus:
        """Get one discovery status.

        A status shows the progress of discovery. SMD uses only status 0, which always exists.

        Args:
            id: The number of the status, at most 2147483647. A number from 2147483648 to
                4294967295 is answered with 500. A higher or negative number, or a text that is
                not a number, is answered with 400.

        Returns:
            The discovery status.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/DiscoveryStatus/{id}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            discovery_get_status(
                id,
            )
        )


class AsyncDiscoveryResource:
    """Discovery by SMD: it reads the inventory of the controllers over the network. Most OpenCHAMI
    sites use magellan instead.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def start(self, body: DiscoveryStart) -> List[ResourceUri]:
        """Discover the inventory of Redfish endpoints.

        SMD connects to the given controllers, or to all of them, over the network and
        overwrites their inventory. It skips disabled controllers. It answers immediately and
        continues in the background. The answer is 404 if one of the xnames is unknown, or if
        there are no Redfish endpoints.

        Args:
            body: The Redfish endpoints to discover.

        Returns:
            Started. The URI is that of the discovery status.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/Inventory/Discover`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            discovery_start(
                body,
            )
        )

    async def list_status(self) -> List[DiscoveryStatus]:
        """List the discovery statuses.

        A status shows the progress of discovery. SMD uses only status 0, which always exists.

        Returns:
            The discovery statuses.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/DiscoveryStatus`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(discovery_list_status())

    async def get_status(self, id: int) -> DiscoveryStatus:
        """Get one discovery status.

        A status shows the progress of discovery. SMD uses only status 0, which always exists.

        Args:
            id: The number of the status, at most 2147483647. A number from 2147483648 to
                4294967295 is answered with 500. A higher or negative number, or a text that is
                not a number, is answered with 400.

        Returns:
            The discovery status.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/DiscoveryStatus/{id}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            discovery_get_status(
                id,
            )
        )
