# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
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

        The answer comes from BSS's copy of SMD's nodes, in SMD's order. With filters, one node
        that is not known makes the whole answer 404, and a node asked for twice comes twice. A
        MAC address finds no node whose state is Empty. A server that could never read from SMD
        closes the connection.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. The server
                reads `0x10` and `010` too, and cuts larger numbers down to 32 bits without an
                error.

        Returns:
            The nodes; null when SMD has none.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.

        `GET /boot/v1/hosts`, BSS v1.32.2; open to everyone.
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

        Answers 204 when the reading is over, even when it failed; the status of the service
        shows that. SMD is read at most once in each second: in the second of the last reading
        the answer is 204 and nothing is read. A body is ignored. The real server may take tens
        of seconds when SMD does not answer.

        `POST /boot/v1/hosts`, BSS v1.32.2; open to everyone.
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

        The answer comes from BSS's copy of SMD's nodes, in SMD's order. With filters, one node
        that is not known makes the whole answer 404, and a node asked for twice comes twice. A
        MAC address finds no node whose state is Empty. A server that could never read from SMD
        closes the connection.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. The server
                reads `0x10` and `010` too, and cuts larger numbers down to 32 bits without an
                error.

        Returns:
            The nodes; null when SMD has none.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.

        `GET /boot/v1/hosts`, BSS v1.32.2; open to everyone.
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

        Answers 204 when the reading is over, even when it failed; the status of the service
        shows that. SMD is read at most once in each second: in the second of the last reading
        the answer is 204 and nothing is read. A body is ignored. The real server may take tens
        of seconds when SMD does not answer.

        `POST /boot/v1/hosts`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(hosts_refresh())
