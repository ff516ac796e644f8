# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""Nodes: Nodes, as boot-service knows them. Those of SMD are written by its synchronisation, whole, every
few minutes; a boot script never asks SMD.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.fabrica import AsyncKind, Kind

from ..api.nodes.create import nodes_create
from ..api.nodes.delete import nodes_delete
from ..api.nodes.get import nodes_get
from ..api.nodes.list import nodes_list
from ..api.nodes.replace import nodes_replace
from ..api.nodes.replace_status import nodes_replace_status
from ..api.nodes.update import nodes_update
from ..api.nodes.update_status import nodes_update_status
from ..models.node import Node
from ..models.node_request import NodeRequest

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.deletion import Deletion
    from ..models.node_status import NodeStatus
    from ..models.node_status_update import NodeStatusUpdate
    from ..models.node_update import NodeUpdate


class NodesResource(Kind[Node, NodeRequest]):
    """Nodes, as boot-service knows them. Those of SMD are written by its synchronisation, whole,
    every few minutes; a boot script never asks SMD.
    """

    _request = NodeRequest

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[Node]:
        """List all nodes.

        Always all of them: there is no filter and no paging, and query parameters are ignored.
        In the order of the uid, which is random.

        Returns:
            The nodes.

        Raises:
            ServerError: The store failed.

        `GET /nodes`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(nodes_list())

    def create(self, body: NodeRequest) -> Node:
        """Create a node.

        Nothing is unique: the same request twice makes two resources, and there is no 409. So a
        call whose answer was lost is not repeated; look first. Unknown members are ignored.

        Args:
            body: A node to create, or the new spec of one.

        Returns:
            The node, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            ServerError: The store failed.

        `POST /nodes`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            nodes_create(
                body,
            )
        )

    def get(self, uid: str) -> Node:
        """Read a node.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            The node.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.

        `GET /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            nodes_get(
                uid,
            )
        )

    def replace(self, uid: str, body: NodeRequest) -> Node:
        """Replace the spec of a node.

        The whole spec is replaced: a member that is not given is removed. A name that is not
        empty replaces the old one. Labels and annotations are added or changed, never removed.
        The status stays. The last writer wins: there is no ETag, and conditional headers are
        ignored.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: A node to create, or the new spec of one.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            nodes_replace(
                uid,
                body,
            )
        )

    def delete(self, uid: str) -> Deletion:
        """Delete a node.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `DELETE /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            nodes_delete(
                uid,
            )
        )

    def update(self, uid: str, body: NodeUpdate) -> Node:
        """Change some members of the spec of a node.

        The body is the bare spec, not the resource: `{"spec": …}`, `{"metadata": …}` and
        `{"status": …}` answer 200 and change nothing. Nothing can be removed: null answers 200
        and leaves the old value. A member is cleared by its empty value (an empty text or list,
        0, false), or by replacing the whole spec. Media types other than those of JSON Patch
        and of the shorthand are read as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the spec of a node to change. Null changes nothing.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            nodes_update(
                uid,
                body,
            )
        )

    def replace_status(self, uid: str, body: NodeStatus) -> Node:
        """Replace the status of a node.

        The body is the bare status; a member that is not given is removed. The spec stays.
        There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: What somebody reported about a node. The service itself writes none of it.
                Members that are empty are left out of answers.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /nodes/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            nodes_replace_status(
                uid,
                body,
            )
        )

    def update_status(self, uid: str, body: NodeStatusUpdate) -> Node:
        """Change some members of the status of a node.

        The body is the bare status. As with the spec, null removes nothing; a member is cleared
        by its empty value.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the status of a node to change. Null changes nothing.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /nodes/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            nodes_update_status(
                uid,
                body,
            )
        )


class AsyncNodesResource(AsyncKind[Node, NodeRequest]):
    """Nodes, as boot-service knows them. Those of SMD are written by its synchronisation, whole,
    every few minutes; a boot script never asks SMD.
    """

    _request = NodeRequest

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[Node]:
        """List all nodes.

        Always all of them: there is no filter and no paging, and query parameters are ignored.
        In the order of the uid, which is random.

        Returns:
            The nodes.

        Raises:
            ServerError: The store failed.

        `GET /nodes`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(nodes_list())

    async def create(self, body: NodeRequest) -> Node:
        """Create a node.

        Nothing is unique: the same request twice makes two resources, and there is no 409. So a
        call whose answer was lost is not repeated; look first. Unknown members are ignored.

        Args:
            body: A node to create, or the new spec of one.

        Returns:
            The node, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            ServerError: The store failed.

        `POST /nodes`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            nodes_create(
                body,
            )
        )

    async def get(self, uid: str) -> Node:
        """Read a node.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            The node.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.

        `GET /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            nodes_get(
                uid,
            )
        )

    async def replace(self, uid: str, body: NodeRequest) -> Node:
        """Replace the spec of a node.

        The whole spec is replaced: a member that is not given is removed. A name that is not
        empty replaces the old one. Labels and annotations are added or changed, never removed.
        The status stays. The last writer wins: there is no ETag, and conditional headers are
        ignored.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: A node to create, or the new spec of one.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            nodes_replace(
                uid,
                body,
            )
        )

    async def delete(self, uid: str) -> Deletion:
        """Delete a node.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `DELETE /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            nodes_delete(
                uid,
            )
        )

    async def update(self, uid: str, body: NodeUpdate) -> Node:
        """Change some members of the spec of a node.

        The body is the bare spec, not the resource: `{"spec": …}`, `{"metadata": …}` and
        `{"status": …}` answer 200 and change nothing. Nothing can be removed: null answers 200
        and leaves the old value. A member is cleared by its empty value (an empty text or list,
        0, false), or by replacing the whole spec. Media types other than those of JSON Patch
        and of the shorthand are read as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the spec of a node to change. Null changes nothing.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /nodes/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            nodes_update(
                uid,
                body,
            )
        )

    async def replace_status(self, uid: str, body: NodeStatus) -> Node:
        """Replace the status of a node.

        The body is the bare status; a member that is not given is removed. The spec stays.
        There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: What somebody reported about a node. The service itself writes none of it.
                Members that are empty are left out of answers.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /nodes/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            nodes_replace_status(
                uid,
                body,
            )
        )

    async def update_status(self, uid: str, body: NodeStatusUpdate) -> Node:
        """Change some members of the status of a node.

        The body is the bare status. As with the spec, null removes nothing; a member is cleared
        by its empty value.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the status of a node to change. Null changes nothing.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /nodes/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            nodes_update_status(
                uid,
                body,
            )
        )
