# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""NodeMaps: The NID, role and sub-role a node is given when it is first created."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.node_maps.create import node_maps_create
from ..api.node_maps.delete import node_maps_delete
from ..api.node_maps.delete_all import node_maps_delete_all
from ..api.node_maps.get import node_maps_get
from ..api.node_maps.list import node_maps_list
from ..api.node_maps.replace import node_maps_replace

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.message import Message
    from ..models.node_map import NodeMap
    from ..models.node_map_list import NodeMapList
    from ..models.node_map_replace import NodeMapReplace
    from ..models.node_maps_create import NodeMapsCreate


class NodeMapsResource:
    """The NID, role and sub-role a node is given when it is first created."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> NodeMapList:
        """List all node maps.

        They say what new nodes will get, not what present nodes have.

        Returns:
            The node maps.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(node_maps_list())

    def create(self, body: NodeMapsCreate) -> Message:
        """Create node maps or replace them.

        An entry for a node that has a map replaces it. 409 if another node's map has the NID.
        An empty list is fine, and one bare node map without the list is accepted as well.

        Args:
            body: Node maps to create or replace.

        Returns:
            Done.

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

        `POST /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            node_maps_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete ALL node maps.

        Destroys every node map: nodes created from now on get calculated NIDs. Present nodes
        keep what they have. 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(node_maps_delete_all())

    def get(self, xname: str) -> NodeMap:
        """Get one node map.

        A name that is no valid xname is answered 404 too.

        Args:
            xname: The node's xname.

        Returns:
            The node map.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            node_maps_get(
                xname,
            )
        )

    def replace(self, xname: str, body: NodeMapReplace) -> NodeMap:
        """Create or replace one node map.

        What the body leaves out is unset. 409 if another node's map has the NID.

        Args:
            xname: The node's xname.
            body: What to store under the path's xname.

        Returns:
            The node map as stored.

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

        `PUT /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            node_maps_replace(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one node map.

        The node keeps what it has.

        Args:
            xname: The node's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            node_maps_delete(
                xname,
            )
        )


class AsyncNodeMapsResource:
    """The NID, role and sub-role a node is given when it is first created."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> NodeMapList:
        """List all node maps.

        They say what new nodes will get, not what present nodes have.

        Returns:
            The node maps.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(node_maps_list())

    async def create(self, body: NodeMapsCreate) -> Message:
        """Create node maps or replace them.

        An entry for a node that has a map replaces it. 409 if another node's map has the NID.
        An empty list is fine, and one bare node map without the list is accepted as well.

        Args:
            body: Node maps to create or replace.

        Returns:
            Done.

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

        `POST /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            node_maps_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete ALL node maps.

        Destroys every node map: nodes created from now on get calculated NIDs. Present nodes
        keep what they have. 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(node_maps_delete_all())

    async def get(self, xname: str) -> NodeMap:
        """Get one node map.

        A name that is no valid xname is answered 404 too.

        Args:
            xname: The node's xname.

        Returns:
            The node map.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            node_maps_get(
                xname,
            )
        )

    async def replace(self, xname: str, body: NodeMapReplace) -> NodeMap:
        """Create or replace one node map.

        What the body leaves out is unset. 409 if another node's map has the NID.

        Args:
            xname: The node's xname.
            body: What to store under the path's xname.

        Returns:
            The node map as stored.

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

        `PUT /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            node_maps_replace(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one node map.

        The node keeps what it has.

        Args:
            xname: The node's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            node_maps_delete(
                xname,
            )
        )
