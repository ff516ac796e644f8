# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""Scripts: The iPXE script with which a node boots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.scripts.get import scripts_get

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client
    from openchami_sdk.core.operation import Text


class ScriptsResource:
    """The iPXE script with which a node boots."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self, *, host: str | None = None, mac: str | None = None, nid: int | None = None
    ) -> Text:
        """The iPXE script of a node.

        Looks at the first of `host`, `mac` and `nid` that is not empty; with none of them the
        answer is 400. The status is 200 for everything else: a node that is not known gets a
        script that prints an error and halts, a node without a configuration a minimal one that
        boots from the network. A script made from a configuration that is called `default` or
        has no name is kept for five minutes, whatever changes meanwhile. All other query
        parameters are ignored, `profile` among them.

        Args:
            host: The node's xname. Text of another form is read as a NID or a MAC address.
            mac: The node's boot MAC address, written as the node has it.
            nid: The node's ID. 0 finds a node that has none.

        Returns:
            The script. Its kind is `node` when it boots what a configuration says, `error` when
            it prints an error and halts, `minimal` when it boots from the network without a
            configuration.

        Raises:
            BadRequestError: No parameter says which node is meant.

        `GET /bootscript`, boot-service v0.3.2; open to everyone.
        """
        return self._client.send(
            scripts_get(
                host=host,
                mac=mac,
                nid=nid,
            )
        )


class AsyncScriptsResource:
    """The iPXE script with which a node boots."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(
        self, *, host: str | None = None, mac: str | None = None, nid: int | None = None
    ) -> Text:
        """The iPXE script of a node.

        Looks at the first of `host`, `mac` and `nid` that is not empty; with none of them the
        answer is 400. The status is 200 for everything else: a node that is not known gets a
        script that prints an error and halts, a node without a configuration a minimal one that
        boots from the network. A script made from a configuration that is called `default` or
        has no name is kept for five minutes, whatever changes meanwhile. All other query
        parameters are ignored, `profile` among them.

        Args:
            host: The node's xname. Text of another form is read as a NID or a MAC address.
            mac: The node's boot MAC address, written as the node has it.
            nid: The node's ID. 0 finds a node that has none.

        Returns:
            The script. Its kind is `node` when it boots what a configuration says, `error` when
            it prints an error and halts, `minimal` when it boots from the network without a
            configuration.

        Raises:
            BadRequestError: No parameter says which node is meant.

        `GET /bootscript`, boot-service v0.3.2; open to everyone.
        """
        return await self._client.send(
            scripts_get(
                host=host,
                mac=mac,
                nid=nid,
            )
        )
