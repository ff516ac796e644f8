# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""RedfishEndpoints: Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
inventory also fills components, component endpoints and Ethernet interfaces: this is how
magellan loads SMD.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany, Open

from ..api.redfish_endpoints.create import redfish_endpoints_create
from ..api.redfish_endpoints.delete import redfish_endpoints_delete
from ..api.redfish_endpoints.delete_all import redfish_endpoints_delete_all
from ..api.redfish_endpoints.get import redfish_endpoints_get
from ..api.redfish_endpoints.list import redfish_endpoints_list
from ..api.redfish_endpoints.query import redfish_endpoints_query
from ..api.redfish_endpoints.replace import redfish_endpoints_replace
from ..api.redfish_endpoints.update import redfish_endpoints_update

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.component_type import ComponentType
    from ..models.message import Message
    from ..models.pdu_inventory_create import PduInventoryCreate
    from ..models.redfish_endpoint import RedfishEndpoint
    from ..models.redfish_endpoint_create import RedfishEndpointCreate
    from ..models.redfish_endpoint_list import RedfishEndpointList
    from ..models.redfish_endpoint_update import RedfishEndpointUpdate
    from ..models.redfish_endpoints_create import RedfishEndpointsCreate
    from ..models.redfish_inventory_create import RedfishInventoryCreate
    from ..models.resource_uri import ResourceUri


class RedfishEndpointsResource:
    """Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
    inventory also fills components, component endpoints and Ethernet interfaces: this is how
    magellan loads SMD.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        fqdn: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        uuid: OneOrMany[str] | None = None,
        mac_address: OneOrMany[str] | None = None,
        ip_address: OneOrMany[str] | None = None,
        last_status: OneOrMany[str] | None = None,
    ) -> RedfishEndpointList:
        """List Redfish endpoints.

        The answer shows the controllers' passwords in clear text unless the server keeps them
        in a vault.

        Args:
            id: Only these components. `!` before an xname leaves it out.
            fqdn: Only those with these full names.
            type: Only components of these types. `!` before a type leaves it out.
            uuid: Only those with these UUIDs, in their exact spelling.
            mac_address: Only those with these MAC addresses, in their exact spelling.
            ip_address: Only those with these IP addresses, in their exact spelling.
            last_status: Only those with this status of the last discovery, in its exact case.

        Returns:
            The Redfish endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            redfish_endpoints_list(
                id=id,
                fqdn=fqdn,
                type=type,
                uuid=uuid,
                mac_address=mac_address,
                ip_address=ip_address,
                last_status=last_status,
            )
        )

    def create(
        self,
        body: RedfishEndpointCreate
        | RedfishEndpointsCreate
        | RedfishInventoryCreate
        | PduInventoryCreate,
    ) -> List[ResourceUri]:
        """Create one or several Redfish endpoints, with or without their inventory.

        Four kinds of body: one endpoint; a list of them, taken as a whole or not at all; one
        endpoint with the systems and managers found behind it (`SchemaVersion` above 0); one
        PDU controller with its outlets (`PDUInventory`). The last two also create components,
        component endpoints and Ethernet interfaces. A body that names no endpoint is answered
        204. A 409 can mean two things. With one JSON document, whose detail says `the same FQDN
        or xname ID`, nothing was stored. With a second JSON document after the problem details,
        the list of URIs that a 201 has, the endpoint was stored with all of its inventory but
        what the problem names: an Ethernet interface with that MAC address was there already.
        Every manager with `ethernet_interfaces` is answered so, for the server stores them
        twice. A 400 or a 500 with a second document also comes after the endpoint was stored.
        The client tells the two apart: the error's `stored` is true when a second document
        came.

        Args:
            body: What to send.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            redfish_endpoints_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete every Redfish endpoint.

        Destroys the whole collection and with it all component endpoints and service endpoints;
        sets the state of every component behind them to Empty. Components and Ethernet
        interfaces stay. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(redfish_endpoints_delete_all())

    def get(self, xname: str) -> RedfishEndpoint:
        """Get one Redfish endpoint.

        Shows the controller's password in clear text unless the server keeps it in a vault.

        Args:
            xname: The controller's xname.

        Returns:
            The Redfish endpoint.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            redfish_endpoints_get(
                xname,
            )
        )

    def replace(
        self, xname: str, body: RedfishEndpointCreate | RedfishInventoryCreate
    ) -> RedfishEndpoint | None:
        """Replace one Redfish endpoint, or create it.

        An unknown xname is created and answered with `null`. The ID may be left out of the body
        and must otherwise be the path's. Two kinds of body: one endpoint; one endpoint with the
        systems and managers found behind it (`SchemaVersion` above 0), which needs the ID. An
        inventory is stored as that of a POST is, but an Ethernet interface takes the place of
        one with its MAC address, so that a 409 always means that another endpoint has the FQDN
        and nothing was stored. What else is refused of an inventory, such as an interface
        without an IP address, is answered with problem details and a second JSON document,
        after the endpoint was stored. The outlets of a PDU are ignored. With
        `RediscoverOnUpdate` true the server connects to the controller over the network.

        Args:
            xname: The controller's xname.
            body: What to send.

        Returns:
            The Redfish endpoint as it is now; null when it was created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            redfish_endpoints_replace(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one Redfish endpoint.

        Also deletes the component endpoints and service endpoints below it and sets the state
        of their components to Empty. Ethernet interfaces stay.

        Args:
            xname: The controller's xname.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return self._client.send(
            redfish_endpoints_delete(
                xname,
            )
        )

    def update(self, xname: str, body: RedfishEndpointUpdate) -> RedfishEndpoint:
        """Change some fields of one Redfish endpoint.

        A combination the server refuses, such as a new FQDN without the hostname that goes with
        it, is answered 500. An ID in the body is ignored. With `RediscoverOnUpdate` true, given
        now or earlier, the server connects to the controller over the network.

        Args:
            xname: The controller's xname.
            body: The fields to change; what is left out stays.

        Returns:
            The Redfish endpoint as it is now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            redfish_endpoints_update(
                xname,
                body,
            )
        )

    def query(self, xname: str) -> RedfishEndpointList:
        """List every Redfish endpoint by the query path.

        The server knows only `all` and `s0` here, both meaning everything; any other xname is
        answered 400.

        Args:
            xname: `all` or `s0`.

        Returns:
            All Redfish endpoints.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/RedfishEndpoints/Query/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return self._client.send(
            redfish_endpoints_query(
                xname,
            )
        )


class AsyncRedfishEndpointsResource:
    """Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
    inventory also fills components, component endpoints and Ethernet interfaces: this is how
    magellan loads SMD.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        fqdn: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        uuid: OneOrMany[str] | None = None,
        mac_address: OneOrMany[str] | None = None,
        ip_address: OneOrMany[str] | None = None,
        last_status: OneOrMany[str] | None = None,
    ) -> RedfishEndpointList:
        """List Redfish endpoints.

        The answer shows the controllers' passwords in clear text unless the server keeps them
        in a vault.

        Args:
            id: Only these components. `!` before an xname leaves it out.
            fqdn: Only those with these full names.
            type: Only components of these types. `!` before a type leaves it out.
            uuid: Only those with these UUIDs, in their exact spelling.
            mac_address: Only those with these MAC addresses, in their exact spelling.
            ip_address: Only those with these IP addresses, in their exact spelling.
            last_status: Only those with this status of the last discovery, in its exact case.

        Returns:
            The Redfish endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            redfish_endpoints_list(
                id=id,
                fqdn=fqdn,
                type=type,
                uuid=uuid,
                mac_address=mac_address,
                ip_address=ip_address,
                last_status=last_status,
            )
        )

    async def create(
        self,
        body: RedfishEndpointCreate
        | RedfishEndpointsCreate
        | RedfishInventoryCreate
        | PduInventoryCreate,
    ) -> List[ResourceUri]:
        """Create one or several Redfish endpoints, with or without their inventory.

        Four kinds of body: one endpoint; a list of them, taken as a whole or not at all; one
        endpoint with the systems and managers found behind it (`SchemaVersion` above 0); one
        PDU controller with its outlets (`PDUInventory`). The last two also create components,
        component endpoints and Ethernet interfaces. A body that names no endpoint is answered
        204. A 409 can mean two things. With one JSON document, whose detail says `the same FQDN
        or xname ID`, nothing was stored. With a second JSON document after the problem details,
        the list of URIs that a 201 has, the endpoint was stored with all of its inventory but
        what the problem names: an Ethernet interface with that MAC address was there already.
        Every manager with `ethernet_interfaces` is answered so, for the server stores them
        twice. A 400 or a 500 with a second document also comes after the endpoint was stored.
        The client tells the two apart: the error's `stored` is true when a second document
        came.

        Args:
            body: What to send.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            redfish_endpoints_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete every Redfish endpoint.

        Destroys the whole collection and with it all component endpoints and service endpoints;
        sets the state of every component behind them to Empty. Components and Ethernet
        interfaces stay. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(redfish_endpoints_delete_all())

    async def get(self, xname: str) -> RedfishEndpoint:
        """Get one Redfish endpoint.

        Shows the controller's password in clear text unless the server keeps it in a vault.

        Args:
            xname: The controller's xname.

        Returns:
            The Redfish endpoint.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            redfish_endpoints_get(
                xname,
            )
        )

    async def replace(
        self, xname: str, body: RedfishEndpointCreate | RedfishInventoryCreate
    ) -> RedfishEndpoint | None:
        """Replace one Redfish endpoint, or create it.

        An unknown xname is created and answered with `null`. The ID may be left out of the body
        and must otherwise be the path's. Two kinds of body: one endpoint; one endpoint with the
        systems and managers found behind it (`SchemaVersion` above 0), which needs the ID. An
        inventory is stored as that of a POST is, but an Ethernet interface takes the place of
        one with its MAC address, so that a 409 always means that another endpoint has the FQDN
        and nothing was stored. What else is refused of an inventory, such as an interface
        without an IP address, is answered with problem details and a second JSON document,
        after the endpoint was stored. The outlets of a PDU are ignored. With
        `RediscoverOnUpdate` true the server connects to the controller over the network.

        Args:
            xname: The controller's xname.
            body: What to send.

        Returns:
            The Redfish endpoint as it is now; null when it was created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            redfish_endpoints_replace(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one Redfish endpoint.

        Also deletes the component endpoints and service endpoints below it and sets the state
        of their components to Empty. Ethernet interfaces stay.

        Args:
            xname: The controller's xname.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return await self._client.send(
            redfish_endpoints_delete(
                xname,
            )
        )

    async def update(self, xname: str, body: RedfishEndpointUpdate) -> RedfishEndpoint:
        """Change some fields of one Redfish endpoint.

        A combination the server refuses, such as a new FQDN without the hostname that goes with
        it, is answered 500. An ID in the body is ignored. With `RediscoverOnUpdate` true, given
        now or earlier, the server connects to the controller over the network.

        Args:
            xname: The controller's xname.
            body: The fields to change; what is left out stays.

        Returns:
            The Redfish endpoint as it is now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            redfish_endpoints_update(
                xname,
                body,
            )
        )

    async def query(self, xname: str) -> RedfishEndpointList:
        """List every Redfish endpoint by the query path.

        The server knows only `all` and `s0` here, both meaning everything; any other xname is
        answered 400.

        Args:
            xname: `all` or `s0`.

        Returns:
            All Redfish endpoints.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/RedfishEndpoints/Query/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return await self._client.send(
            redfish_endpoints_query(
                xname,
            )
        )
