# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""Parameters: Boot parameters in BSS's words, a view of the boot configurations. It hides names, groups,
priorities and uids: prefer the configurations themselves.
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
    """Boot parameters in BSS's words, a view of the boot configurations. It hides names, groups,
    priorities and uids: prefer the configurations themselves.
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

        The boot configurations, seen as BSS's boot parameters. The four filters are one list:
        each value may be a host, a MAC address, a NID or a group, whatever the filter's name,
        and `name` is NOT the configuration's name. A configuration without selectors matches no
        filter. Nothing found is 200 and null.

        Args:
            host: Xnames or labels of groups, separated by commas. Only the first `host` counts.
            mac: MAC addresses, separated by commas and in the letter case of the entry. Only
                the first `mac` counts.
            nid: Node IDs, separated by commas and cut to 32 bits. Only the first `nid` counts.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                Only the first `name` counts.

        Returns:
            The entries found.

        Raises:
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `GET /bootparameters`, boot-service v0.3.2; this release checks no token.
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
        several do, one of them by chance. Its selectors, kernel, initrd and parameters become
        those of the request, so to name one of its hosts drops the others. Groups, priority and
        name are kept, the profile is lost. Never creates: no match is 404. A broken rule is
        answered 500 with `API error (400)`.

        Args:
            body: What some nodes boot.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The entry, as it is now, in a list of one.

        Raises:
            BadRequestError: The body cannot be read, or nothing says which node is meant.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `PUT /bootparameters`, boot-service v0.3.2; this release checks no token.
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

        Always a new configuration, called `legacy-` and the first host, MAC address or NID;
        there is no 409. Without hosts, macs and nids it is for EVERY node that no other fits,
        and NIDs that are no numbers are dropped without an error. Cloud-init data is dropped. A
        broken rule is answered 500 with `API error (400)`, not 400.

        Args:
            body: What some nodes boot.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The entry that was stored, in a list of one.

        Raises:
            BadRequestError: The body cannot be read, or nothing says which node is meant.
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `POST /bootparameters`, boot-service v0.3.2; this release checks no token.
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

        What to delete is said in the query; a body is ignored. The four filters are one list,
        as for the list. EVERY configuration that matches is deleted whole, with all the other
        nodes it names. Without a filter 400.

        Args:
            host: Xnames or labels of groups, separated by commas. Only the first `host` counts.
            mac: MAC addresses, separated by commas and in the letter case of the entry. Only
                the first `mac` counts.
            nid: Node IDs, separated by commas and cut to 32 bits. Only the first `nid` counts.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                Only the first `name` counts.

        Returns:
            The entries that were deleted; null where all of them failed.

        Raises:
            BadRequestError: No parameter says which node is meant.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `DELETE /bootparameters`, boot-service v0.3.2; this release checks no token.
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
    """Boot parameters in BSS's words, a view of the boot configurations. It hides names, groups,
    priorities and uids: prefer the configurations themselves.
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

        The boot configurations, seen as BSS's boot parameters. The four filters are one list:
        each value may be a host, a MAC address, a NID or a group, whatever the filter's name,
        and `name` is NOT the configuration's name. A configuration without selectors matches no
        filter. Nothing found is 200 and null.

        Args:
            host: Xnames or labels of groups, separated by commas. Only the first `host` counts.
            mac: MAC addresses, separated by commas and in the letter case of the entry. Only
                the first `mac` counts.
            nid: Node IDs, separated by commas and cut to 32 bits. Only the first `nid` counts.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                Only the first `name` counts.

        Returns:
            The entries found.

        Raises:
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `GET /bootparameters`, boot-service v0.3.2; this release checks no token.
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
        several do, one of them by chance. Its selectors, kernel, initrd and parameters become
        those of the request, so to name one of its hosts drops the others. Groups, priority and
        name are kept, the profile is lost. Never creates: no match is 404. A broken rule is
        answered 500 with `API error (400)`.

        Args:
            body: What some nodes boot.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The entry, as it is now, in a list of one.

        Raises:
            BadRequestError: The body cannot be read, or nothing says which node is meant.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `PUT /bootparameters`, boot-service v0.3.2; this release checks no token.
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

        Always a new configuration, called `legacy-` and the first host, MAC address or NID;
        there is no 409. Without hosts, macs and nids it is for EVERY node that no other fits,
        and NIDs that are no numbers are dropped without an error. Cloud-init data is dropped. A
        broken rule is answered 500 with `API error (400)`, not 400.

        Args:
            body: What some nodes boot.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The entry that was stored, in a list of one.

        Raises:
            BadRequestError: The body cannot be read, or nothing says which node is meant.
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `POST /bootparameters`, boot-service v0.3.2; this release checks no token.
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

        What to delete is said in the query; a body is ignored. The four filters are one list,
        as for the list. EVERY configuration that matches is deleted whole, with all the other
        nodes it names. Without a filter 400.

        Args:
            host: Xnames or labels of groups, separated by commas. Only the first `host` counts.
            mac: MAC addresses, separated by commas and in the letter case of the entry. Only
                the first `mac` counts.
            nid: Node IDs, separated by commas and cut to 32 bits. Only the first `nid` counts.
            name: Xnames or labels of groups, separated by commas, not names of configurations.
                Only the first `name` counts.

        Returns:
            The entries that were deleted; null where all of them failed.

        Raises:
            BadRequestError: No parameter says which node is meant.
            NotFoundError: No boot configuration matches.
            ServerError: The store failed; or, where the detail says `API error (400)`, the
                request breaks a rule of boot configurations.

        `DELETE /bootparameters`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            parameters_delete(
                host=host,
                mac=mac,
                nid=nid,
                name=name,
            )
        )
