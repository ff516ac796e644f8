# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""Hosts: The nodes as BSS last read them from SMD."""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany

from ..api.hosts.list import hosts_list
from ..api.hosts.refresh import hosts_refresh

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.host import Host


class HostsResource:
    """The nodes as BSS last read them from SMD."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        name: OneOrMany[str] | None = None,
        mac: OneOrMany[str] | None = None,
        nid: OneOrMany[int] | None = None,
    ) -> List[Host]:
        """List nodes as BSS knows them, all of them or some.

        BSS answers from its copy of SMD's nodes, in SMD's order. If one of the requested nodes
        is unknown, the answer is 404. A node that is requested twice is listed twice. A MAC
        address does not find a node whose state is Empty. If BSS has never been able to read
        the nodes from SMD, it closes the connection.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. BSS also reads
                `0x10` (hexadecimal) and `010` (octal), and cuts larger numbers to 32 bits
                without an error.

        Returns:
            The nodes. If SMD has none, the answer is null, which the client returns as an empty
            list.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.

        `GET /boot/v1/hosts`, BSS v1.32.2; needs no token.
        """
        return self._client.send(
            hosts_list(
                name=name,
                mac=mac,
                nid=nid,
            )
        )

    def refresh(self) -> None:
        """Read the nodes from SMD again.

        BSS answers 204 when it has finished, also if it could not read from SMD;
        `service.hsm_status` shows whether SMD can be reached. BSS reads SMD at most once in
        each second: a second call in the same second is answered with 204, and nothing is read.
        A body is ignored. If SMD does not answer, the call may take tens of seconds.

        `POST /boot/v1/hosts`, BSS v1.32.2; needs no token.
        """
        return self._client.send(hosts_refresh())


class AsyncHostsResource:
    """The nodes as BSS last read them from SMD."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        name: OneOrMany[str] | None = None,
        mac: OneOrMany[str] | None = None,
        nid: OneOrMany[int] | None = None,
    ) -> List[Host]:
        """List nodes as BSS knows them, all of them or some.

        BSS answers from its copy of SMD's nodes, in SMD's order. If one of the requested nodes
        is unknown, the answer is 404. A node that is requested twice is listed twice. A MAC
        address does not find a node whose state is Empty. If BSS has never been able to read
        the nodes from SMD, it closes the connection.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. BSS also reads
                `0x10` (hexadecimal) and `010` (octal), and cuts larger numbers to 32 bits
                without an error.

        Returns:
            The nodes. If SMD has none, the answer is null, which the client returns as an empty
            list.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.

        `GET /boot/v1/hosts`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(
            hosts_list(
                name=name,
                mac=mac,
                nid=nid,
            )
        )

    async def refresh(self) -> None:
        """Read the nodes from SMD again.

        BSS answers 204 when it has finished, also if it could not read from SMD;
        `service.hsm_status` shows whether SMD can be reached. BSS reads SMD at most once in
        each second: a second call in the same second is answered with 204, and nothing is read.
        A body is ignored. If SMD does not answer, the call may take tens of seconds.

        `POST /boot/v1/hosts`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(hosts_refresh())
