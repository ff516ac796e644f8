# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ServiceEndpoints: Redfish services of controllers, such as UpdateService. Only discovery by the server itself
writes them: where an external tool such as magellan does discovery, there are none.
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
    """Redfish services of controllers, such as UpdateService. Only discovery by the server itself
    writes them: where an external tool such as magellan does discovery, there are none.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, redfish_ep: OneOrMany[str] | None = None, service: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List service endpoints.

        The Redfish services of all controllers.

        Args:
            redfish_ep: Only those of these controllers. `!` before an xname leaves it out.
            service: Only these services, in their exact case. `!` before one leaves it out.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            service_endpoints_list(
                redfish_ep=redfish_ep,
                service=service,
            )
        )

    def delete_all(self) -> Message:
        """Delete every service endpoint.

        Destroys the whole collection; only discovery brings it back. 404 when there was none.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(service_endpoints_delete_all())

    def list_by_service(
        self, service: str, *, redfish_ep: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List the controllers that have one service.

        An unknown service has an empty list.

        Args:
            service: Name of the service, in its exact case.
            redfish_ep: Only those of these controllers. `!` before an xname leaves it out.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            service_endpoints_list_by_service(
                service,
                redfish_ep=redfish_ep,
            )
        )

    def get(self, service: str, xname: str) -> ServiceEndpoint:
        """Get one service of one controller.

        The service's name is compared in its exact case.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

        Returns:
            The service endpoint.

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

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            service_endpoints_get(
                service,
                xname,
            )
        )

    def delete(self, service: str, xname: str) -> Message:
        """Delete one service of one controller.

        What is not an xname is simply not found.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            service_endpoints_delete(
                service,
                xname,
            )
        )


class AsyncServiceEndpointsResource:
    """Redfish services of controllers, such as UpdateService. Only discovery by the server itself
    writes them: where an external tool such as magellan does discovery, there are none.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, redfish_ep: OneOrMany[str] | None = None, service: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List service endpoints.

        The Redfish services of all controllers.

        Args:
            redfish_ep: Only those of these controllers. `!` before an xname leaves it out.
            service: Only these services, in their exact case. `!` before one leaves it out.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            service_endpoints_list(
                redfish_ep=redfish_ep,
                service=service,
            )
        )

    async def delete_all(self) -> Message:
        """Delete every service endpoint.

        Destroys the whole collection; only discovery brings it back. 404 when there was none.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Inventory/ServiceEndpoints`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(service_endpoints_delete_all())

    async def list_by_service(
        self, service: str, *, redfish_ep: OneOrMany[str] | None = None
    ) -> ServiceEndpointList:
        """List the controllers that have one service.

        An unknown service has an empty list.

        Args:
            service: Name of the service, in its exact case.
            redfish_ep: Only those of these controllers. `!` before an xname leaves it out.

        Returns:
            The service endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            service_endpoints_list_by_service(
                service,
                redfish_ep=redfish_ep,
            )
        )

    async def get(self, service: str, xname: str) -> ServiceEndpoint:
        """Get one service of one controller.

        The service's name is compared in its exact case.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

        Returns:
            The service endpoint.

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

        `GET /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            service_endpoints_get(
                service,
                xname,
            )
        )

    async def delete(self, service: str, xname: str) -> Message:
        """Delete one service of one controller.

        What is not an xname is simply not found.

        Args:
            service: Name of the service, in its exact case.
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            service_endpoints_delete(
                service,
                xname,
            )
        )
