# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Parameters: Boot parameters in the form of BSS: another view of the boot configurations. It shows groups as
hosts, and does not show names, priorities and uids. Use `configurations` instead, if you can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.parameters.create import parameters_create
from ..api.parameters.delete import parameters_delete
from ..api.parameters.list import parameters_list
from ..api.parameters.set import parameters_set

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.boot_parameters_list import BootParametersList
    from ..models.boot_parameters_request import BootParametersRequest


class ParametersResource:
    """Boot parameters in the form of BSS: another view of the boot configurations. It shows groups
    as hosts, and does not show names, priorities and uids. Use `configurations` instead, if you
    can.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        host: str | None = None,
        mac: str | None = None,
        nid: str | None = None,
        name: str | None = None,
    ) -> BootParametersList:
        """List boot parameters, all of them or those of some nodes.

        Shows the boot configurations in the form of BSS's boot parameters. The service joins
        the four filters into one list, in which each value can be a host, a MAC address, a NID
        or a group. `name` is NOT the configuration's name. A configuration without selectors
        matches no filter. If nothing matches, the answer is 200 and an empty list (null in
        JSON).

        Args:
            host: Xnames or labels of groups, separated by commas. A repeated `host` is ignored.
            mac: MAC addresses, separated by commas. The letter case must be the same as in the
                configuration. A repeated `mac` is ignored.
            nid: Node IDs, separated by commas; each is cut to 32 bits. A repeated `nid` is
                ignored.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                A repeated `name` is ignored.

        Returns:
            The entries found.

        Raises:
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `GET /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            parameters_list(
                host=host,
                mac=mac,
                nid=nid,
                name=name,
            )
        )

    def set(self, body: BootParametersRequest, *, every_node: bool = False) -> BootParametersList:
        """Rewrite the boot configuration that matches one of the nodes.

        Rewrites ONE configuration that names any of the hosts, MAC addresses or NIDs; if
        several do, a random one of them. Its selectors, kernel, initrd and parameters become
        those of the request: if the request names only one of its hosts, the others are
        dropped. Groups, priority and name are kept; the profile is lost. If nothing matches,
        nothing is created and the answer is 404. If the service refuses a value, the answer is
        500 with `API error (400)`, and the client raises `BadRequestError`.

        Args:
            body: Boot parameters, and the nodes that they apply to.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            A list with the entry, as it is now.

        Raises:
            BadRequestError: The body cannot be read.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `PUT /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            parameters_set(
                body,
                every_node=every_node,
            )
        )

    def create(
        self, body: BootParametersRequest, *, every_node: bool = False
    ) -> BootParametersList:
        """Create a boot configuration from boot parameters.

        Always creates a new configuration; there is no 409. Its name is `legacy-` and the first
        host, MAC address or NID. Without hosts, macs and nids, it applies to EVERY node that no
        other configuration selects. NIDs that are not numbers, and cloud-init data, are dropped
        without an error. If the service refuses a value, the answer is 500 with `API error
        (400)`, and the client raises `BadRequestError`.

        Args:
            body: Boot parameters, and the nodes that they apply to.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            A list with the entry that was stored.

        Raises:
            BadRequestError: The body cannot be read.
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `POST /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            parameters_create(
                body,
                every_node=every_node,
            )
        )

    def delete(
        self,
        *,
        host: str | None = None,
        mac: str | None = None,
        nid: str | None = None,
        name: str | None = None,
    ) -> BootParametersList:
        """Delete every boot configuration that matches.

        The query selects what to delete; a body is ignored. The service joins the four filters
        into one list, in which each value can be a host, a MAC address, a NID or a group. EVERY
        configuration that matches is deleted, also for all other nodes that it names. Without a
        filter, the answer is 400.

        Args:
            host: Xnames or labels of groups, separated by commas. A repeated `host` is ignored.
            mac: MAC addresses, separated by commas. The letter case must be the same as in the
                configuration. A repeated `mac` is ignored.
            nid: Node IDs, separated by commas; each is cut to 32 bits. A repeated `nid` is
                ignored.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                A repeated `name` is ignored.

        Returns:
            The entries that were deleted; null if none of them could be deleted.

        Raises:
            BadRequestError: The request has no parameter that names a node.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `DELETE /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            parameters_delete(
                host=host,
                mac=mac,
                nid=nid,
                name=name,
            )
        )


class AsyncParametersResource:
    """Boot parameters in the form of BSS: another view of the boot configurations. It shows groups
    as hosts, and does not show names, priorities and uids. Use `configurations` instead, if you
    can.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        host: str | None = None,
        mac: str | None = None,
        nid: str | None = None,
        name: str | None = None,
    ) -> BootParametersList:
        """List boot parameters, all of them or those of some nodes.

        Shows the boot configurations in the form of BSS's boot parameters. The service joins
        the four filters into one list, in which each value can be a host, a MAC address, a NID
        or a group. `name` is NOT the configuration's name. A configuration without selectors
        matches no filter. If nothing matches, the answer is 200 and an empty list (null in
        JSON).

        Args:
            host: Xnames or labels of groups, separated by commas. A repeated `host` is ignored.
            mac: MAC addresses, separated by commas. The letter case must be the same as in the
                configuration. A repeated `mac` is ignored.
            nid: Node IDs, separated by commas; each is cut to 32 bits. A repeated `nid` is
                ignored.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                A repeated `name` is ignored.

        Returns:
            The entries found.

        Raises:
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `GET /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            parameters_list(
                host=host,
                mac=mac,
                nid=nid,
                name=name,
            )
        )

    async def set(
        self, body: BootParametersRequest, *, every_node: bool = False
    ) -> BootParametersList:
        """Rewrite the boot configuration that matches one of the nodes.

        Rewrites ONE configuration that names any of the hosts, MAC addresses or NIDs; if
        several do, a random one of them. Its selectors, kernel, initrd and parameters become
        those of the request: if the request names only one of its hosts, the others are
        dropped. Groups, priority and name are kept; the profile is lost. If nothing matches,
        nothing is created and the answer is 404. If the service refuses a value, the answer is
        500 with `API error (400)`, and the client raises `BadRequestError`.

        Args:
            body: Boot parameters, and the nodes that they apply to.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            A list with the entry, as it is now.

        Raises:
            BadRequestError: The body cannot be read.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `PUT /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            parameters_set(
                body,
                every_node=every_node,
            )
        )

    async def create(
        self, body: BootParametersRequest, *, every_node: bool = False
    ) -> BootParametersList:
        """Create a boot configuration from boot parameters.

        Always creates a new configuration; there is no 409. Its name is `legacy-` and the first
        host, MAC address or NID. Without hosts, macs and nids, it applies to EVERY node that no
        other configuration selects. NIDs that are not numbers, and cloud-init data, are dropped
        without an error. If the service refuses a value, the answer is 500 with `API error
        (400)`, and the client raises `BadRequestError`.

        Args:
            body: Boot parameters, and the nodes that they apply to.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            A list with the entry that was stored.

        Raises:
            BadRequestError: The body cannot be read.
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `POST /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            parameters_create(
                body,
                every_node=every_node,
            )
        )

    async def delete(
        self,
        *,
        host: str | None = None,
        mac: str | None = None,
        nid: str | None = None,
        name: str | None = None,
    ) -> BootParametersList:
        """Delete every boot configuration that matches.

        The query selects what to delete; a body is ignored. The service joins the four filters
        into one list, in which each value can be a host, a MAC address, a NID or a group. EVERY
        configuration that matches is deleted, also for all other nodes that it names. Without a
        filter, the answer is 400.

        Args:
            host: Xnames or labels of groups, separated by commas. A repeated `host` is ignored.
            mac: MAC addresses, separated by commas. The letter case must be the same as in the
                configuration. A repeated `mac` is ignored.
            nid: Node IDs, separated by commas; each is cut to 32 bits. A repeated `nid` is
                ignored.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                A repeated `name` is ignored.

        Returns:
            The entries that were deleted; null if none of them could be deleted.

        Raises:
            BadRequestError: The request has no parameter that names a node.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed. If the service refuses a value of the request, it
                also answers 500, with a text that begins with `API error (400)`; the client
                then raises `BadRequestError`.

        `DELETE /bootparameters`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            parameters_delete(
                host=host,
                mac=mac,
                nid=nid,
                name=name,
            )
        )
