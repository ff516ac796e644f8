# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""Dumpstate: All that BSS knows, for debugging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.dumpstate.get import dumpstate_get

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.state_dump import StateDump


class DumpstateResource:
    """All that BSS knows, for debugging."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self) -> StateDump:
        """Everything BSS knows, nodes and boot parameters.

        Needs no token, even if `bootparameters.list` needs one. The etcd store leaves
        cloud-init data out. If BSS has never been able to read the nodes from SMD, it closes
        the connection.

        Returns:
            The nodes and the boot parameters, in no fixed order.

        Raises:
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/dumpstate`, BSS v1.32.2; needs no token.
        """
        return self._client.send(dumpstate_get())


class AsyncDumpstateResource:
    """All that BSS knows, for debugging."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self) -> StateDump:
        """Everything BSS knows, nodes and boot parameters.

        Needs no token, even if `bootparameters.list` needs one. The etcd store leaves
        cloud-init data out. If BSS has never been able to read the nodes from SMD, it closes
        the connection.

        Returns:
            The nodes and the boot parameters, in no fixed order.

        Raises:
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/dumpstate`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(dumpstate_get())
