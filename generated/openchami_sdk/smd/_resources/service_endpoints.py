# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ServiceEndpoints: Redfish services of controllers, such as UpdateService. Only discovery by SMD writes them: a
site that uses magellan for discovery has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany

from ..api.service_endpoints.delete import service_endpoints_delete
from ..api.service_endpoints.delete_all import service_endpoints_delete_all
from ..api.service_endpoints.get import service_endpoints_get
from ..api.service_endpoints.list import service_endpoints_list
from ..api.service_endpoints.list_by_service import service_endpoints_list_by_service

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.message import Message
    from ..models.service_endpoint import ServiceEndpoint
    from ..models.service_endpoint_list import ServiceEndpointList


class ServiceEndpointsResource:
    """Redfish services of controllers, such as UpdateService. Only discovery by SMD writes them: a
    site that uses magellan for discovery has none.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, redfish_ep: OneOrMany[str] | None = None, service: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List service endpoints.

        The answer has the Redfish services of all controllers.

        Args:
            redfish_ep: Only services of these controllers. `!` before an xname excludes it.
            service: Only these services, in their exact case. `!` before a service excludes it.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            service_endpoints_list(
                redfish_ep=redfish_ep,
                service=service,
            )
        )

    def delete_all(self) -> Message:
        """Delete all service endpoints.

        Deletes the whole collection; only discovery by SMD creates it again. The answer is 404
        if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(service_endpoints_delete_all())

    def list_by_service(
        self, service: str, *, redfish_ep: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List the controllers that have one service.

        The list of an unknown service is empty.

        Args:
            service: Name of the service, in its exact case.
            redfish_ep: Only services of these controllers. `!` before an xname excludes it.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            service_endpoints_list_by_service(
                service,
                redfish_ep=redfish_ep,
            )
        )

    def get(self, service: str, xname: str) -> ServiceEndpoint:
        """Get one service of one controller.

        The name of the service must have its exact case.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

        Returns:
            The service endpoint.

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

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            service_endpoints_get(
                service,
                xname,
            )
        )

    def delete(self, service: str, xname: str) -> Message:
        """Delete one service of one controller.

        A text that is not an xname is answered with 404.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

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

        `DELETE /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            service_endpoints_delete(
                service,
                xname,
            )
        )


class AsyncServiceEndpointsResource:
    """Redfish services of controllers, such as UpdateService. Only discovery by SMD writes them: a
    site that uses magellan for discovery has none.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, redfish_ep: OneOrMany[str] | None = None, service: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List service endpoints.

        The answer has the Redfish services of all controllers.

        Args:
            redfish_ep: Only services of these controllers. `!` before an xname excludes it.
            service: Only these services, in their exact case. `!` before a service excludes it.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            service_endpoints_list(
                redfish_ep=redfish_ep,
                service=service,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all service endpoints.

        Deletes the whole collection; only discovery by SMD creates it again. The answer is 404
        if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(service_endpoints_delete_all())

    async def list_by_service(
        self, service: str, *, redfish_ep: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List the controllers that have one service.

        The list of an unknown service is empty.

        Args:
            service: Name of the service, in its exact case.
            redfish_ep: Only services of these controllers. `!` before an xname excludes it.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            service_endpoints_list_by_service(
                service,
                redfish_ep=redfish_ep,
            )
        )

    async def get(self, service: str, xname: str) -> ServiceEndpoint:
        """Get one service of one controller.

        The name of the service must have its exact case.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

        Returns:
            The service endpoint.

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

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            service_endpoints_get(
                service,
                xname,
            )
        )

    async def delete(self, service: str, xname: str) -> Message:
        """Delete one service of one controller.

        A text that is not an xname is answered with 404.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

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

        `DELETE /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            service_endpoints_delete(
                service,
                xname,
            )
        )
