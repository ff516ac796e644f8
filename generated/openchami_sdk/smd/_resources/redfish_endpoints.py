# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishEndpoints: Controllers (BMCs, PDU controllers, switches) with a Redfish service. Creating one with its
inventory also creates components, component endpoints and Ethernet interfaces: magellan loads
SMD in this way.
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
    """Controllers (BMCs, PDU controllers, switches) with a Redfish service. Creating one with its
    inventory also creates components, component endpoints and Ethernet interfaces: magellan
    loads SMD in this way.
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

        The answer has the controllers' passwords in clear text, unless SMD stores them in
        Vault.

        Args:
            id: Only these components. `!` before an xname excludes it.
            fqdn: Only endpoints with these fully qualified domain names.
            type: Only components of these types. `!` before a type excludes it.
            uuid: Only endpoints with these UUIDs, in their exact spelling.
            mac_address: Only endpoints with these MAC addresses, in their exact spelling.
            ip_address: Only endpoints with these IP addresses, in their exact spelling.
            last_status: Only endpoints with one of these statuses of their last discovery, in
                their exact case.

        Returns:
            The Redfish endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        The body is one endpoint; or a list of endpoints, of which all or none are created; or
        one endpoint with its systems and managers (`SchemaVersion` above 0); or one PDU
        controller with its outlets (`PDUInventory`). The last two also create components,
        component endpoints and Ethernet interfaces. A body without an endpoint is answered with
        204.

        A 409 has two meanings. If the body of the answer is one JSON document, nothing was
        stored: an endpoint with this xname or FQDN exists already. If the body has a second
        JSON document (the list of URIs that a 201 has), the endpoint and its inventory were
        stored, except for an Ethernet interface whose MAC address existed already. A body with
        a manager that has `ethernet_interfaces` always gets this second answer, because the
        server stores these interfaces twice. A 400 or a 500 with a second JSON document also
        means that the endpoint was stored. In the client, the error's `stored` is true if there
        was a second document.

        Args:
            body: One endpoint, a list of endpoints, an endpoint with its inventory, or a PDU
                controller with its outlets.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            redfish_endpoints_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all Redfish endpoints.

        Deletes the whole collection, with all component endpoints and service endpoints, and
        sets the state of every component that had an endpoint to Empty. Components and Ethernet
        interfaces are not deleted. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(redfish_endpoints_delete_all())

    def get(self, xname: str) -> RedfishEndpoint:
        """Get one Redfish endpoint.

        The answer has the controller's password in clear text, unless SMD stores it in Vault.

        Args:
            xname: The controller's xname.

        Returns:
            The Redfish endpoint.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            redfish_endpoints_get(
                xname,
            )
        )

    def replace(
        self, xname: str, body: RedfishEndpointCreate | RedfishInventoryCreate
    ) -> RedfishEndpoint | None:
        """Create or replace one Redfish endpoint.

        If the xname is unknown, the endpoint is created and the answer is `null`. The body is
        one endpoint; or one endpoint with its systems and managers (`SchemaVersion` above 0).
        With systems or managers, the body must have an ID. An ID in the body must be the xname
        of the path. The outlets of a PDU are ignored. If `RediscoverOnUpdate` is true, SMD
        connects to the controller over the network.

        An inventory is stored as by a POST, but an Ethernet interface replaces one with the
        same MAC address. A 409 therefore always means that another endpoint has the FQDN, and
        that nothing was stored. If another part of the inventory is refused, such as an
        interface without an IP address, the answer is problem details and a second JSON
        document, and the endpoint was stored.

        Args:
            xname: The controller's xname.
            body: One endpoint, or an endpoint with its inventory.

        Returns:
            The Redfish endpoint as stored; null if it was created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            redfish_endpoints_replace(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one Redfish endpoint.

        Its component endpoints and service endpoints are deleted too, and the state of their
        components is set to Empty. Ethernet interfaces are not deleted.

        Args:
            xname: The controller's xname.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            redfish_endpoints_delete(
                xname,
            )
        )

    def update(self, xname: str, body: RedfishEndpointUpdate) -> RedfishEndpoint:
        """Change some fields of one Redfish endpoint.

        A combination that the server refuses, such as a new FQDN without the matching hostname,
        is answered with 500. An ID in the body is ignored. If `RediscoverOnUpdate` is true, in
        the body or in the stored endpoint, SMD connects to the controller over the network.

        Args:
            xname: The controller's xname.
            body: The changes to a Redfish endpoint; absent fields are not changed.

        Returns:
            The changed Redfish endpoint.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            redfish_endpoints_update(
                xname,
                body,
            )
        )

    def query(self, xname: str) -> RedfishEndpointList:
        """List all Redfish endpoints.

        The answer is the same as that of `list` without filters. The server accepts only `all`
        and `s0`, which both mean all endpoints. Any other xname is answered with 400.

        Args:
            xname: `all` or `s0`.

        Returns:
            All Redfish endpoints.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/RedfishEndpoints/Query/{xname}`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return self._client.send(
            redfish_endpoints_query(
                xname,
            )
        )


class AsyncRedfishEndpointsResource:
    """Controllers (BMCs, PDU controllers, switches) with a Redfish service. Creating one with its
    inventory also creates components, component endpoints and Ethernet interfaces: magellan
    loads SMD in this way.
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

        The answer has the controllers' passwords in clear text, unless SMD stores them in
        Vault.

        Args:
            id: Only these components. `!` before an xname excludes it.
            fqdn: Only endpoints with these fully qualified domain names.
            type: Only components of these types. `!` before a type excludes it.
            uuid: Only endpoints with these UUIDs, in their exact spelling.
            mac_address: Only endpoints with these MAC addresses, in their exact spelling.
            ip_address: Only endpoints with these IP addresses, in their exact spelling.
            last_status: Only endpoints with one of these statuses of their last discovery, in
                their exact case.

        Returns:
            The Redfish endpoints that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        The body is one endpoint; or a list of endpoints, of which all or none are created; or
        one endpoint with its systems and managers (`SchemaVersion` above 0); or one PDU
        controller with its outlets (`PDUInventory`). The last two also create components,
        component endpoints and Ethernet interfaces. A body without an endpoint is answered with
        204.

        A 409 has two meanings. If the body of the answer is one JSON document, nothing was
        stored: an endpoint with this xname or FQDN exists already. If the body has a second
        JSON document (the list of URIs that a 201 has), the endpoint and its inventory were
        stored, except for an Ethernet interface whose MAC address existed already. A body with
        a manager that has `ethernet_interfaces` always gets this second answer, because the
        server stores these interfaces twice. A 400 or a 500 with a second JSON document also
        means that the endpoint was stored. In the client, the error's `stored` is true if there
        was a second document.

        Args:
            body: One endpoint, a list of endpoints, an endpoint with its inventory, or a PDU
                controller with its outlets.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            redfish_endpoints_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all Redfish endpoints.

        Deletes the whole collection, with all component endpoints and service endpoints, and
        sets the state of every component that had an endpoint to Empty. Components and Ethernet
        interfaces are not deleted. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(redfish_endpoints_delete_all())

    async def get(self, xname: str) -> RedfishEndpoint:
        """Get one Redfish endpoint.

        The answer has the controller's password in clear text, unless SMD stores it in Vault.

        Args:
            xname: The controller's xname.

        Returns:
            The Redfish endpoint.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            redfish_endpoints_get(
                xname,
            )
        )

    async def replace(
        self, xname: str, body: RedfishEndpointCreate | RedfishInventoryCreate
    ) -> RedfishEndpoint | None:
        """Create or replace one Redfish endpoint.

        If the xname is unknown, the endpoint is created and the answer is `null`. The body is
        one endpoint; or one endpoint with its systems and managers (`SchemaVersion` above 0).
        With systems or managers, the body must have an ID. An ID in the body must be the xname
        of the path. The outlets of a PDU are ignored. If `RediscoverOnUpdate` is true, SMD
        connects to the controller over the network.

        An inventory is stored as by a POST, but an Ethernet interface replaces one with the
        same MAC address. A 409 therefore always means that another endpoint has the FQDN, and
        that nothing was stored. If another part of the inventory is refused, such as an
        interface without an IP address, the answer is problem details and a second JSON
        document, and the endpoint was stored.

        Args:
            xname: The controller's xname.
            body: One endpoint, or an endpoint with its inventory.

        Returns:
            The Redfish endpoint as stored; null if it was created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            redfish_endpoints_replace(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one Redfish endpoint.

        Its component endpoints and service endpoints are deleted too, and the state of their
        components is set to Empty. Ethernet interfaces are not deleted.

        Args:
            xname: The controller's xname.

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

        `DELETE /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            redfish_endpoints_delete(
                xname,
            )
        )

    async def update(self, xname: str, body: RedfishEndpointUpdate) -> RedfishEndpoint:
        """Change some fields of one Redfish endpoint.

        A combination that the server refuses, such as a new FQDN without the matching hostname,
        is answered with 500. An ID in the body is ignored. If `RediscoverOnUpdate` is true, in
        the body or in the stored endpoint, SMD connects to the controller over the network.

        Args:
            xname: The controller's xname.
            body: The changes to a Redfish endpoint; absent fields are not changed.

        Returns:
            The changed Redfish endpoint.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/Inventory/RedfishEndpoints/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            redfish_endpoints_update(
                xname,
                body,
            )
        )

    async def query(self, xname: str) -> RedfishEndpointList:
        """List all Redfish endpoints.

        The answer is the same as that of `list` without filters. The server accepts only `all`
        and `s0`, which both mean all endpoints. Any other xname is answered with 400.

        Args:
            xname: `all` or `s0`.

        Returns:
            All Redfish endpoints.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/RedfishEndpoints/Query/{xname}`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return await self._client.send(
            redfish_endpoints_query(
                xname,
            )
        )
