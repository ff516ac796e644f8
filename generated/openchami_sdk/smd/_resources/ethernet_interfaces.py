# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""EthernetInterfaces: Ethernet interfaces of nodes and controllers: their MAC address, their IP addresses and the
component that owns them.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from datetime import datetime
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany, Open

from ..api.ethernet_interfaces.add_ip_address import ethernet_interfaces_add_ip_address
from ..api.ethernet_interfaces.create import ethernet_interfaces_create
from ..api.ethernet_interfaces.delete import ethernet_interfaces_delete
from ..api.ethernet_interfaces.delete_all import ethernet_interfaces_delete_all
from ..api.ethernet_interfaces.delete_ip_address import ethernet_interfaces_delete_ip_address
from ..api.ethernet_interfaces.get import ethernet_interfaces_get
from ..api.ethernet_interfaces.list import ethernet_interfaces_list
from ..api.ethernet_interfaces.list_ip_addresses import ethernet_interfaces_list_ip_addresses
from ..api.ethernet_interfaces.update import ethernet_interfaces_update
from ..api.ethernet_interfaces.update_ip_address import ethernet_interfaces_update_ip_address

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.component_type import ComponentType
    from ..models.ethernet_interface import EthernetInterface
    from ..models.ethernet_interface_create import EthernetInterfaceCreate
    from ..models.ethernet_interface_update import EthernetInterfaceUpdate
    from ..models.ip_address import IpAddress
    from ..models.ip_address_update import IpAddressUpdate
    from ..models.message import Message
    from ..models.resource_uri import ResourceUri


class EthernetInterfacesResource:
    """Ethernet interfaces of nodes and controllers: their MAC address, their IP addresses and the
    component that owns them.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        mac_address: OneOrMany[str] | None = None,
        ip_address: OneOrMany[str] | None = None,
        network: OneOrMany[str] | None = None,
        component_id: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        older_than: datetime | str | None = None,
        newer_than: datetime | str | None = None,
    ) -> List[EthernetInterface]:
        """List Ethernet interfaces.

        Filters of different names must all match; several values of one filter are
        alternatives. Negation with `!` is not supported. `MACAddress` finds an interface only
        if the value has colons. `IPAddress` together with `Network` is answered with 500. The
        call needs no token.

        Args:
            id: Interface ID, twelve hexadecimal digits.
            mac_address: MAC address with colons, in any letter case.
            ip_address: IP address, compared as text.
            network: Network name of an IP address. An empty text finds interfaces without a
                network.
            component_id: xname of the owning component. An empty text finds interfaces without
                an owner.
            type: Type of the owning component, in any letter case.
            older_than: Only interfaces last updated before this RFC 3339 time. A time zone
                offset of 16 hours or more is answered with 500.
            newer_than: Only interfaces last updated after this RFC 3339 time. A time zone
                offset of 16 hours or more is answered with 500.

        Returns:
            The interfaces that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. After a crash, the answer has no body.

        `GET /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs no token.
        """
        return self._client.send(
            ethernet_interfaces_list(
                id=id,
                mac_address=mac_address,
                ip_address=ip_address,
                network=network,
                component_id=component_id,
                type=type,
                older_than=older_than,
                newer_than=newer_than,
            )
        )

    def create(self, body: EthernetInterfaceCreate) -> ResourceUri:
        """Create an Ethernet interface.

        The MAC address may be written with colons, hyphens, dots or no separator; its twelve
        digits become the ID. The owning component does not have to exist. The server does not
        check IP addresses.

        Args:
            body: A new Ethernet interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all Ethernet interfaces.

        Deletes the whole collection: all interfaces of all components, with their IP addresses.
        The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(ethernet_interfaces_delete_all())

    def get(self, ethernet_interface_id: str) -> EthernetInterface:
        """Get one Ethernet interface.

        The ID may be in any letter case, but must have no separators.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The interface.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs a
        token if the service checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_get(
                ethernet_interface_id,
            )
        )

    def delete(self, ethernet_interface_id: str) -> Message:
        """Delete one Ethernet interface.

        Deletes the interface and its IP addresses.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

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

        `DELETE /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5;
        needs a token if the service checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_delete(
                ethernet_interface_id,
            )
        )

    def update(
        self, ethernet_interface_id: str, body: EthernetInterfaceUpdate
    ) -> EthernetInterface:
        """Change description, owner or IP addresses of an interface.

        `IPAddresses` replaces the whole list. An ID that is unknown or in upper case is not an
        error: nothing is changed, and the answer is an interface whose fields are all empty.
        The owner can be changed, but not cleared.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: The changes to an Ethernet interface; at least one field.

        Returns:
            The changed interface, or an empty one if the ID is unknown.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs
        a token if the service checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_update(
                ethernet_interface_id,
                body,
            )
        )

    def list_ip_addresses(self, ethernet_interface_id: str) -> List[IpAddress]:
        """List the IP addresses of an interface.

        The ID of the interface must be in lower case.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The IP addresses; the list can be empty.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_list_ip_addresses(
                ethernet_interface_id,
            )
        )

    def add_ip_address(self, ethernet_interface_id: str, body: IpAddress) -> ResourceUri:
        """Add an IP address to an interface.

        The server does not check the text of the address. The answer is 409 if the interface
        has the address already. An unknown interface is answered with 500, not with 404.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: An IP address of an interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_add_ip_address(
                ethernet_interface_id,
                body,
            )
        )

    def delete_ip_address(self, ethernet_interface_id: str, ip_address: str) -> Message:
        """Remove an IP address from an interface.

        The ID of the interface must be in lower case.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address, exactly as stored. SMD does not find an IPv6 address whose
                colons are percent-encoded; the client does not encode them.

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

        `DELETE
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_delete_ip_address(
                ethernet_interface_id,
                ip_address,
            )
        )

    def update_ip_address(
        self,
        ethernet_interface_id: str,
        ip_address: str,
        body: IpAddressUpdate,
        *,
        remove_all_addresses: bool = False,
    ) -> IpAddress:
        """Change the network of an IP address.

        If the body has no `Network`, the server removes every IP address of the interface and
        then fails.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address, exactly as stored. SMD does not find an IPv6 address whose
                colons are percent-encoded; the client does not encode them.
            body: The new network of an IP address.
            remove_all_addresses: True sends the body even if it removes every IP address of the
                interface; otherwise such a body raises ValueError.

        Returns:
            The changed IP address.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            ethernet_interfaces_update_ip_address(
                ethernet_interface_id,
                ip_address,
                body,
                remove_all_addresses=remove_all_addresses,
            )
        )


class AsyncEthernetInterfacesResource:
    """Ethernet interfaces of nodes and controllers: their MAC address, their IP addresses and the
    component that owns them.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        mac_address: OneOrMany[str] | None = None,
        ip_address: OneOrMany[str] | None = None,
        network: OneOrMany[str] | None = None,
        component_id: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        older_than: datetime | str | None = None,
        newer_than: datetime | str | None = None,
    ) -> List[EthernetInterface]:
        """List Ethernet interfaces.

        Filters of different names must all match; several values of one filter are
        alternatives. Negation with `!` is not supported. `MACAddress` finds an interface only
        if the value has colons. `IPAddress` together with `Network` is answered with 500. The
        call needs no token.

        Args:
            id: Interface ID, twelve hexadecimal digits.
            mac_address: MAC address with colons, in any letter case.
            ip_address: IP address, compared as text.
            network: Network name of an IP address. An empty text finds interfaces without a
                network.
            component_id: xname of the owning component. An empty text finds interfaces without
                an owner.
            type: Type of the owning component, in any letter case.
            older_than: Only interfaces last updated before this RFC 3339 time. A time zone
                offset of 16 hours or more is answered with 500.
            newer_than: Only interfaces last updated after this RFC 3339 time. A time zone
                offset of 16 hours or more is answered with 500.

        Returns:
            The interfaces that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. After a crash, the answer has no body.

        `GET /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(
            ethernet_interfaces_list(
                id=id,
                mac_address=mac_address,
                ip_address=ip_address,
                network=network,
                component_id=component_id,
                type=type,
                older_than=older_than,
                newer_than=newer_than,
            )
        )

    async def create(self, body: EthernetInterfaceCreate) -> ResourceUri:
        """Create an Ethernet interface.

        The MAC address may be written with colons, hyphens, dots or no separator; its twelve
        digits become the ID. The owning component does not have to exist. The server does not
        check IP addresses.

        Args:
            body: A new Ethernet interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all Ethernet interfaces.

        Deletes the whole collection: all interfaces of all components, with their IP addresses.
        The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(ethernet_interfaces_delete_all())

    async def get(self, ethernet_interface_id: str) -> EthernetInterface:
        """Get one Ethernet interface.

        The ID may be in any letter case, but must have no separators.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The interface.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs a
        token if the service checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_get(
                ethernet_interface_id,
            )
        )

    async def delete(self, ethernet_interface_id: str) -> Message:
        """Delete one Ethernet interface.

        Deletes the interface and its IP addresses.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

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

        `DELETE /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5;
        needs a token if the service checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_delete(
                ethernet_interface_id,
            )
        )

    async def update(
        self, ethernet_interface_id: str, body: EthernetInterfaceUpdate
    ) -> EthernetInterface:
        """Change description, owner or IP addresses of an interface.

        `IPAddresses` replaces the whole list. An ID that is unknown or in upper case is not an
        error: nothing is changed, and the answer is an interface whose fields are all empty.
        The owner can be changed, but not cleared.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: The changes to an Ethernet interface; at least one field.

        Returns:
            The changed interface, or an empty one if the ID is unknown.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs
        a token if the service checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_update(
                ethernet_interface_id,
                body,
            )
        )

    async def list_ip_addresses(self, ethernet_interface_id: str) -> List[IpAddress]:
        """List the IP addresses of an interface.

        The ID of the interface must be in lower case.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The IP addresses; the list can be empty.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_list_ip_addresses(
                ethernet_interface_id,
            )
        )

    async def add_ip_address(self, ethernet_interface_id: str, body: IpAddress) -> ResourceUri:
        """Add an IP address to an interface.

        The server does not check the text of the address. The answer is 409 if the interface
        has the address already. An unknown interface is answered with 500, not with 404.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: An IP address of an interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_add_ip_address(
                ethernet_interface_id,
                body,
            )
        )

    async def delete_ip_address(self, ethernet_interface_id: str, ip_address: str) -> Message:
        """Remove an IP address from an interface.

        The ID of the interface must be in lower case.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address, exactly as stored. SMD does not find an IPv6 address whose
                colons are percent-encoded; the client does not encode them.

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

        `DELETE
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_delete_ip_address(
                ethernet_interface_id,
                ip_address,
            )
        )

    async def update_ip_address(
        self,
        ethernet_interface_id: str,
        ip_address: str,
        body: IpAddressUpdate,
        *,
        remove_all_addresses: bool = False,
    ) -> IpAddress:
        """Change the network of an IP address.

        If the body has no `Network`, the server removes every IP address of the interface and
        then fails.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address, exactly as stored. SMD does not find an IPv6 address whose
                colons are percent-encoded; the client does not encode them.
            body: The new network of an IP address.
            remove_all_addresses: True sends the body even if it removes every IP address of the
                interface; otherwise such a body raises ValueError.

        Returns:
            The changed IP address.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            ethernet_interfaces_update_ip_address(
                ethernet_interface_id,
                ip_address,
                body,
                remove_all_addresses=remove_all_addresses,
            )
        )
