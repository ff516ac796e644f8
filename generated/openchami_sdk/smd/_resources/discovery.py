# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Discovery: Discovery by the server itself: it asks the controllers over the network what is behind them.
Most OpenCHAMI sites leave this to magellan.
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
    """Discovery by the server itself: it asks the controllers over the network what is behind
    them. Most OpenCHAMI sites leave this to magellan.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def start(self, body: DiscoveryStart) -> List[ResourceUri]:
        """Discover what is behind Redfish endpoints.

        The server connects to the named controllers, or to all of them, over the network and
        rewrites their inventory; those that are disabled are left out. It answers at once and
        works in the background. 404 when one of the xnames is unknown, or there is no endpoint
        at all.

        Args:
            body: What to discover.

        Returns:
            Started; where to find out how it goes.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/Inventory/Discover`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            discovery_start(
                body,
            )
        )

    def list_status(self) -> List[DiscoveryStatus]:
        """List the states of discovery.

        Number 0 is always there.

        Returns:
            The states.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/DiscoveryStatus`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(discovery_list_status())

    def get_status(self, id: int) -> DiscoveryStatus:
        """Get one state of discovery.

        Number 0 is always there.

        Args:
            id: Number of the state. From 2147483648 on, which the database has no room for, the
                answer is 500; a text that is not an unsigned 32-bit number is answered 400.

        Returns:
            The state.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/DiscoveryStatus/{id}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            discovery_get_status(
                id,
            )
        )


class AsyncDiscoveryResource:
    """Discovery by the server itself: it asks the controllers over the network what is behind
    them. Most OpenCHAMI sites leave this to magellan.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def start(self, body: DiscoveryStart) -> List[ResourceUri]:
        """Discover what is behind Redfish endpoints.

        The server connects to the named controllers, or to all of them, over the network and
        rewrites their inventory; those that are disabled are left out. It answers at once and
        works in the background. 404 when one of the xnames is unknown, or there is no endpoint
        at all.

        Args:
            body: What to discover.

        Returns:
            Started; where to find out how it goes.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/Inventory/Discover`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            discovery_start(
                body,
            )
        )

    async def list_status(self) -> List[DiscoveryStatus]:
        """List the states of discovery.

        Number 0 is always there.

        Returns:
            The states.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/DiscoveryStatus`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(discovery_list_status())

    async def get_status(self, id: int) -> DiscoveryStatus:
        """Get one state of discovery.

        Number 0 is always there.

        Args:
            id: Number of the state. From 2147483648 on, which the database has no room for, the
                answer is 500; a text that is not an unsigned 32-bit number is answered 400.

        Returns:
            The state.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/DiscoveryStatus/{id}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            discovery_get_status(
                id,
            )
        )
