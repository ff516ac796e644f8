# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentEndpoints: How a component is reached through Redfish: its address below a controller, its actions, NICs
and power controls. They are written by discovery or by the inventory forms of creating Redfish
endpoints, never directly.
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
    """How a component is reached through Redfish: its address below a controller, its actions,
    NICs and power controls. They are written by discovery or by the inventory forms of creating
    Redfish endpoints, never directly.
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

        `redfish_type` is compared with the Redfish subtype: `Manager` finds nothing, `Physical`
        finds nodes.

        Args:
            id: Only these components. `!` before an xname leaves it out.
            redfish_ep: Only those below these Redfish endpoints. `!` before an xname leaves it
                out.
            type: Only components of these types. `!` before a type leaves it out.
            redfish_type: Only those with these Redfish subtypes, in their exact case. `!`
                before one leaves it out.

        Returns:
            The component endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
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
        """Delete every component endpoint.

        Destroys the whole collection and sets the state of every component that had one to
        Empty. The components, Redfish endpoints and Ethernet interfaces stay. 404 when there
        was none.

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

        `DELETE /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(component_endpoints_delete_all())

    def get(self, xname: str) -> ComponentEndpoint:
        """Get one component endpoint.

        The Redfish address of one component.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered 404 when read, 400 when deleted.

        Returns:
            The component endpoint.

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

        `GET /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            component_endpoints_get(
                xname,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one component endpoint.

        Also sets the state of its component to Empty.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered 404 when read, 400 when deleted.

        Returns:
            Done.

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

        `DELETE /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return self._client.send(
            component_endpoints_delete(
                xname,
            )
        )


class AsyncComponentEndpointsResource:
    """How a component is reached through Redfish: its address below a controller, its actions,
    NICs and power controls. They are written by discovery or by the inventory forms of creating
    Redfish endpoints, never directly.
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

        `redfish_type` is compared with the Redfish subtype: `Manager` finds nothing, `Physical`
        finds nodes.

        Args:
            id: Only these components. `!` before an xname leaves it out.
            redfish_ep: Only those below these Redfish endpoints. `!` before an xname leaves it
                out.
            type: Only components of these types. `!` before a type leaves it out.
            redfish_type: Only those with these Redfish subtypes, in their exact case. `!`
                before one leaves it out.

        Returns:
            The component endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
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
        """Delete every component endpoint.

        Destroys the whole collection and sets the state of every component that had one to
        Empty. The components, Redfish endpoints and Ethernet interfaces stay. 404 when there
        was none.

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

        `DELETE /hsm/v2/Inventory/ComponentEndpoints`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(component_endpoints_delete_all())

    async def get(self, xname: str) -> ComponentEndpoint:
        """Get one component endpoint.

        The Redfish address of one component.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered 404 when read, 400 when deleted.

        Returns:
            The component endpoint.

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

        `GET /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            component_endpoints_get(
                xname,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one component endpoint.

        Also sets the state of its component to Empty.

        Args:
            xname: The component's xname. A text with other characters than letters and digits
                is answered 404 when read, 400 when deleted.

        Returns:
            Done.

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

        `DELETE /hsm/v2/Inventory/ComponentEndpoints/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return await self._client.send(
            component_endpoints_delete(
                xname,
            )
        )
