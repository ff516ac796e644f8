# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeMaps: The NID, role and sub-role that a node gets when it is created."""

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
    """The NID, role and sub-role that a node gets when it is created."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> NodeMapList:
        """List all node maps.

        Node maps apply to nodes that are created later. Existing nodes can have other values.

        Returns:
            The node maps.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(node_maps_list())

    def create(self, body: NodeMapsCreate) -> Message:
        """Create or replace node maps.

        If a node has a node map already, the new one replaces it. The answer is 409 if the node
        map of another node has the NID. The server also accepts an empty list, and one node map
        without the list.

        Args:
            body: Node maps to create or replace.

        Returns:
            Done.

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

        `POST /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            node_maps_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all node maps.

        Deletes the whole collection: nodes that are created later get calculated NIDs. Existing
        nodes do not change. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(node_maps_delete_all())

    def get(self, xname: str) -> NodeMap:
        """Get one node map.

        A text that is not an xname is answered with 404.

        Args:
            xname: The node's xname.

        Returns:
            The node map.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            node_maps_get(
                xname,
            )
        )

    def replace(self, xname: str, body: NodeMapReplace) -> NodeMap:
        """Create or replace one node map.

        Fields that are absent from the body are cleared. The answer is 409 if the node map of
        another node has the NID.

        Args:
            xname: The node's xname.
            body: The node map to store. The node's xname is in the path.

        Returns:
            The node map as stored.

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

        `PUT /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            node_maps_replace(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one node map.

        The node does not change.

        Args:
            xname: The node's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            node_maps_delete(
                xname,
            )
        )


class AsyncNodeMapsResource:
    """The NID, role and sub-role that a node gets when it is created."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> NodeMapList:
        """List all node maps.

        Node maps apply to nodes that are created later. Existing nodes can have other values.

        Returns:
            The node maps.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(node_maps_list())

    async def create(self, body: NodeMapsCreate) -> Message:
        """Create or replace node maps.

        If a node has a node map already, the new one replaces it. The answer is 409 if the node
        map of another node has the NID. The server also accepts an empty list, and one node map
        without the list.

        Args:
            body: Node maps to create or replace.

        Returns:
            Done.

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

        `POST /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            node_maps_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all node maps.

        Deletes the whole collection: nodes that are created later get calculated NIDs. Existing
        nodes do not change. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Defaults/NodeMaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(node_maps_delete_all())

    async def get(self, xname: str) -> NodeMap:
        """Get one node map.

        A text that is not an xname is answered with 404.

        Args:
            xname: The node's xname.

        Returns:
            The node map.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            node_maps_get(
                xname,
            )
        )

    async def replace(self, xname: str, body: NodeMapReplace) -> NodeMap:
        """Create or replace one node map.

        Fields that are absent from the body are cleared. The answer is 409 if the node map of
        another node has the NID.

        Args:
            xname: The node's xname.
            body: The node map to store. The node's xname is in the path.

        Returns:
            The node map as stored.

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

        `PUT /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            node_maps_replace(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one node map.

        The node does not change.

        Args:
            xname: The node's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/Defaults/NodeMaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            node_maps_delete(
                xname,
            )
        )
