# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""EthernetInterfaces: Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the component that
owns them.
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
    """Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the component
    that owns them.
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

        Every filter may be repeated: values of one name are alternatives, different names must
        all match. Negation with `!` is not understood here. `MACAddress` finds something only
        in the form with colons. `IPAddress` together with `Network` is a server error. Open
        even when the service requires tokens elsewhere.

        Args:
            id: Interface ID, twelve hexadecimal digits.
            mac_address: MAC address with colons, in any letter case.
            ip_address: IP address, compared as text.
            network: Network name of an IP address. An empty value finds interfaces without a
                network.
            component_id: xname of the owning component. An empty value finds interfaces without
                an owner.
            type: Type of the owning component, in any letter case.
            older_than: Only interfaces last updated before this RFC 3339 time. An offset of 16
                hours or more, which the database has no room for: 500.
            newer_than: Only interfaces last updated after this RFC 3339 time. An offset of 16
                hours or more, which the database has no room for: 500.

        Returns:
            The interfaces that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. The answer to a crash is empty.

        `GET /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; open to everyone.
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
        digits become the ID. The owning component need not exist, and IP addresses are not
        checked.

        Args:
            body: A new Ethernet interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            ethernet_interfaces_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete every Ethernet interface.

        Destroys the whole collection: all interfaces of all components with all their IP
        addresses. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(ethernet_interfaces_delete_all())

    def get(self, ethernet_interface_id: str) -> EthernetInterface:
        """Get one Ethernet interface.

        The ID is found in any letter case, but not in a form with separators.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The interface.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs a
        token where the service checks them.
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
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5;
        needs a token where the service checks them.
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

        `IPAddresses` replaces the whole list. An unknown ID, or one in upper case, is not an
        error: nothing changes and the answer is an interface whose fields are all empty. The
        owner can be changed but not cleared.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: What to change of an Ethernet interface; at least one field.

        Returns:
            The interface as it is now, or an empty one when the ID is unknown.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs
        a token where the service checks them.
        """
        return self._client.send(
            ethernet_interfaces_update(
                ethernet_interface_id,
                body,
            )
        )

    def list_ip_addresses(self, ethernet_interface_id: str) -> List[IpAddress]:
        """List the IP addresses of an interface.

        The ID must be in lower case here.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The addresses, possibly none.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            ethernet_interfaces_list_ip_addresses(
                ethernet_interface_id,
            )
        )

    def add_ip_address(self, ethernet_interface_id: str, body: IpAddress) -> ResourceUri:
        """Add an IP address to an interface.

        The text of the address is not checked; it must be new to this interface. An unknown
        interface is a server error (500), not a 404.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: An IP address of an interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            ethernet_interfaces_add_ip_address(
                ethernet_interface_id,
                body,
            )
        )

    def delete_ip_address(self, ethernet_interface_id: str, ip_address: str) -> Message:
        """Remove an IP address from an interface.

        The interface ID must be in lower case here.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address exactly as stored. Colons of IPv6 addresses must not be
                percent-encoded.

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

        `DELETE
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token where the service checks them.
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

        A body without `Network` makes the server drop every address of the interface and then
        fail, so the client refuses to send one.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address exactly as stored. Colons of IPv6 addresses must not be
                percent-encoded.
            body: The new network of an IP address.
            remove_all_addresses: Send a body even when it removes every IP address of the
                interface; without it ValueError is raised.

        Returns:
            The address as it is now.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token where the service checks them.
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
    """Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the component
    that owns them.
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

        Every filter may be repeated: values of one name are alternatives, different names must
        all match. Negation with `!` is not understood here. `MACAddress` finds something only
        in the form with colons. `IPAddress` together with `Network` is a server error. Open
        even when the service requires tokens elsewhere.

        Args:
            id: Interface ID, twelve hexadecimal digits.
            mac_address: MAC address with colons, in any letter case.
            ip_address: IP address, compared as text.
            network: Network name of an IP address. An empty value finds interfaces without a
                network.
            component_id: xname of the owning component. An empty value finds interfaces without
                an owner.
            type: Type of the owning component, in any letter case.
            older_than: Only interfaces last updated before this RFC 3339 time. An offset of 16
                hours or more, which the database has no room for: 500.
            newer_than: Only interfaces last updated after this RFC 3339 time. An offset of 16
                hours or more, which the database has no room for: 500.

        Returns:
            The interfaces that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. The answer to a crash is empty.

        `GET /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; open to everyone.
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
        digits become the ID. The owning component need not exist, and IP addresses are not
        checked.

        Args:
            body: A new Ethernet interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            ethernet_interfaces_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete every Ethernet interface.

        Destroys the whole collection: all interfaces of all components with all their IP
        addresses. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/EthernetInterfaces`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(ethernet_interfaces_delete_all())

    async def get(self, ethernet_interface_id: str) -> EthernetInterface:
        """Get one Ethernet interface.

        The ID is found in any letter case, but not in a form with separators.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The interface.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs a
        token where the service checks them.
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
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5;
        needs a token where the service checks them.
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

        `IPAddresses` replaces the whole list. An unknown ID, or one in upper case, is not an
        error: nothing changes and the answer is an interface whose fields are all empty. The
        owner can be changed but not cleared.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: What to change of an Ethernet interface; at least one field.

        Returns:
            The interface as it is now, or an empty one when the ID is unknown.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}`, SMD v2.20.5; needs
        a token where the service checks them.
        """
        return await self._client.send(
            ethernet_interfaces_update(
                ethernet_interface_id,
                body,
            )
        )

    async def list_ip_addresses(self, ethernet_interface_id: str) -> List[IpAddress]:
        """List the IP addresses of an interface.

        The ID must be in lower case here.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.

        Returns:
            The addresses, possibly none.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            ethernet_interfaces_list_ip_addresses(
                ethernet_interface_id,
            )
        )

    async def add_ip_address(self, ethernet_interface_id: str, body: IpAddress) -> ResourceUri:
        """Add an IP address to an interface.

        The text of the address is not checked; it must be new to this interface. An unknown
        interface is a server error (500), not a 404.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            body: An IP address of an interface.

        Returns:
            Created.

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

        `POST /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses`, SMD
        v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            ethernet_interfaces_add_ip_address(
                ethernet_interface_id,
                body,
            )
        )

    async def delete_ip_address(self, ethernet_interface_id: str, ip_address: str) -> Message:
        """Remove an IP address from an interface.

        The interface ID must be in lower case here.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address exactly as stored. Colons of IPv6 addresses must not be
                percent-encoded.

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

        `DELETE
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token where the service checks them.
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

        A body without `Network` makes the server drop every address of the interface and then
        fail, so the client refuses to send one.

        Args:
            ethernet_interface_id: The twelve hexadecimal digits of the MAC address, without
                separators.
            ip_address: The address exactly as stored. Colons of IPv6 addresses must not be
                percent-encoded.
            body: The new network of an IP address.
            remove_all_addresses: Send a body even when it removes every IP address of the
                interface; without it ValueError is raised.

        Returns:
            The address as it is now.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH
        /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}`,
        SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            ethernet_interfaces_update_ip_address(
                ethernet_interface_id,
                ip_address,
                body,
                remove_all_addresses=remove_all_addresses,
            )
        )
