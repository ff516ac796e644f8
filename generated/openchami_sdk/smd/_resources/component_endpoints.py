# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentEndpoints: How components are reached through Redfish: their addresses on controllers, their actions, NICs
and power controls. Component endpoints cannot be created directly: SMD writes them during
discovery, and when a Redfish endpoint is created or replaced with its inventory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany, Open

from ..api.component_endpoints.delete import component_endpoints_delete
from ..api.component_endpoints.delete_all import component_endpoints_delete_all
from ..api.component_endpoints.get import component_endpoints_get
from ..api.component_endpoints.list import component_endpoints_list

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.component_endpoint import ComponentEndpoint
    from ..models.component_endpoint_list import ComponentEndpointList
    from ..models.component_type import ComponentType
    from ..models.message import Message


class ComponentEndpointsResource:
    """How components are reached through Redfish: their addresses on controllers, their actions,
    NICs and power controls. Component endpoints cannot be created directly: SMD writes them
    during discovery, and when a Redfish endpoint is created or replaced with its inventory.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        redfish_ep: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        redfish_type: OneOrMany[str] | None = None,
    ) -> ComponentEndpointList:
        """List component endpoints.

        `redfish_type` is compared with the Redfish subtype, not with the Redfish type:
        `Physical` finds nodes, `Manager` finds nothing.

        Args:
            id: Only these components. `!` before an xname excludes it.
            redfish_ep: Only component endpoints of these Redfish endpoints. `!` before an xname
                excludes it.
            type: Only components of these types. `!` before a type excludes it.
            redfish_type: Only component endpoints with these Redfish subtypes, in their exact
                case. `!` before a subtype excludes it.

        Returns:
            The component endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            component_endpoints_list(
                id=id,
                redfish_ep=redfish_ep,
                type=type,
                redfish_type=redfish_type,
            )
        )

    def delete_all(self) -> Message:
        """Delete all component endpoints.

        Deletes the whole collection and sets the state of every component that had an endpoint
        to Empty. Components, Redfish endpoints and Ethernet interfaces are not deleted. The
        answer is 404 if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(component_endpoints_delete_all())

    def get(self, xname: str) -> ComponentEndpoint:
        """Get one component endpoint.

        The answer has the component's Redfish address, actions, NICs and power controls.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered with 404 by GET and with 400 by DELETE.

        Returns:
            The component endpoint.

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

        `GET /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            component_endpoints_get(
                xname,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one component endpoint.

        The state of its component becomes Empty.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered with 404 by GET and with 400 by DELETE.

        Returns:
            Done.

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

        `DELETE /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            component_endpoints_delete(
                xname,
            )
        )


class AsyncComponentEndpointsResource:
    """How components are reached through Redfish: their addresses on controllers, their actions,
    NICs and power controls. Component endpoints cannot be created directly: SMD writes them
    during discovery, and when a Redfish endpoint is created or replaced with its inventory.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        redfish_ep: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        redfish_type: OneOrMany[str] | None = None,
    ) -> ComponentEndpointList:
        """List component endpoints.

        `redfish_type` is compared with the Redfish subtype, not with the Redfish type:
        `Physical` finds nodes, `Manager` finds nothing.

        Args:
            id: Only these components. `!` before an xname excludes it.
            redfish_ep: Only component endpoints of these Redfish endpoints. `!` before an xname
                excludes it.
            type: Only components of these types. `!` before a type excludes it.
            redfish_type: Only component endpoints with these Redfish subtypes, in their exact
                case. `!` before a subtype excludes it.

        Returns:
            The component endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            component_endpoints_list(
                id=id,
                redfish_ep=redfish_ep,
                type=type,
                redfish_type=redfish_type,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all component endpoints.

        Deletes the whole collection and sets the state of every component that had an endpoint
        to Empty. Components, Redfish endpoints and Ethernet interfaces are not deleted. The
        answer is 404 if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(component_endpoints_delete_all())

    async def get(self, xname: str) -> ComponentEndpoint:
        """Get one component endpoint.

        The answer has the component's Redfish address, actions, NICs and power controls.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered with 404 by GET and with 400 by DELETE.

        Returns:
            The component endpoint.

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

        `GET /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            component_endpoints_get(
                xname,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one component endpoint.

        The state of its component becomes Empty.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered with 404 by GET and with 400 by DELETE.

        Returns:
            Done.

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

        `DELETE /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            component_endpoints_delete(
                xname,
            )
        )
