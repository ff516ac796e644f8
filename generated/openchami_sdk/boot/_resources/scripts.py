# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
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

        The service uses the first of `host`, `mac` and `nid` that is not empty; without them,
        the answer is 400. In all other cases the status is 200: a node that is not known gets a
        script that prints an error and halts, and a node without a configuration gets a minimal
        script that boots from the network. If the configuration is called `default` or has no
        name, the service keeps the script for five minutes and ignores changes in this time.
        Other query parameters, also `profile`, are ignored.

        Args:
            host: The node's xname. Text of another form is read as a NID or a MAC address.
            mac: The node's boot MAC address, with the same separators as in the node's
                `bootMac`.
            nid: The node's ID. 0 finds a node that has none.

        Returns:
            The script. Its kind is `node` if it boots what a configuration says, `error` if it
            prints an error and halts, `minimal` if it boots from the network without a
            configuration.

        Raises:
            BadRequestError: The request has no parameter that names a node.

        `GET /bootscript`, boot-service v0.3.2; needs no token.
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

        The service uses the first of `host`, `mac` and `nid` that is not empty; without them,
        the answer is 400. In all other cases the status is 200: a node that is not known gets a
        script that prints an error and halts, and a node without a configuration gets a minimal
        script that boots from the network. If the configuration is called `default` or has no
        name, the service keeps the script for five minutes and ignores changes in this time.
        Other query parameters, also `profile`, are ignored.

        Args:
            host: The node's xname. Text of another form is read as a NID or a MAC address.
            mac: The node's boot MAC address, with the same separators as in the node's
                `bootMac`.
            nid: The node's ID. 0 finds a node that has none.

        Returns:
            The script. Its kind is `node` if it boots what a configuration says, `error` if it
            prints an error and halts, `minimal` if it boots from the network without a
            configuration.

        Raises:
            BadRequestError: The request has no parameter that names a node.

        `GET /bootscript`, boot-service v0.3.2; needs no token.
        """
        return await self._client.send(
            scripts_get(
                host=host,
                mac=mac,
                nid=nid,
            )
        )
