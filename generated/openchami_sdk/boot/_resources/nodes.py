# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Nodes: Nodes, as boot-service knows them. Every few minutes (5 by default) boot-service reads the nodes
with the roles Compute and Application from SMD, and replaces the spec of those that have
changed. It does not ask SMD when a node requests a boot script.
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
    """Nodes, as boot-service knows them. Every few minutes (5 by default) boot-service reads the
    nodes with the roles Compute and Application from SMD, and replaces the spec of those that
    have changed. It does not ask SMD when a node requests a boot script.
    """

    _request = NodeRequest

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[Node]:
        """List all nodes.

        There is no filter and no paging, and query parameters are ignored. The list is in the
        order of the uids, which are random.

        Returns:
            The nodes.

        Raises:
            ServerError: The store failed.

        `GET /nodes`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(nodes_list())

    def create(self, body: NodeRequest) -> Node:
        """Create a node.

        Names need not be unique: the same request twice creates two resources, and there is no
        409. The client does not repeat a call whose answer was lost: look for the resource
        before you call again. Unknown members are ignored.

        Args:
            body: A node to create, or the new spec of a node.

        Returns:
            The node, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            ServerError: The store failed.

        `POST /nodes`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            nodes_create(
                body,
            )
        )

    def get(self, uid: str) -> Node:
        """Read a node.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            The node.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.

        `GET /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
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
        The status is not changed. There is no ETag, and conditional headers are ignored: the
        last write replaces earlier ones.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: A node to create, or the new spec of a node.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `DELETE /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            nodes_delete(
                uid,
            )
        )

    def update(self, uid: str, body: NodeUpdate) -> Node:
        """Change some members of the spec of a node.

        The body is the spec itself, not the resource: the service answers 200 to `{"spec": …}`,
        `{"metadata": …}` and `{"status": …}`, and changes nothing. A member cannot be removed:
        the service answers 200 to null and keeps the old value. To clear a member, send its
        empty value (an empty text or list, 0, false), or replace the whole spec. The service
        reads a media type other than JSON Patch and shorthand patch as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the spec of a node to change. The service ignores null, and the
                client refuses None.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            nodes_update(
                uid,
                body,
            )
        )

    def replace_status(self, uid: str, body: NodeStatus) -> Node:
        """Replace the status of a node.

        The body is the status itself; a member that is not given is removed. The spec is not
        changed. There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: The status of a node, as a client has written it. The service itself does not
                write it. Empty members are left out of answers.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /nodes/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            nodes_replace_status(
                uid,
                body,
            )
        )

    def update_status(self, uid: str, body: NodeStatusUpdate) -> Node:
        """Change some members of the status of a node.

        The body is the status itself. As with the spec, null removes nothing; to clear a
        member, send its empty value.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the status of a node to change. The service ignores null, and the
                client refuses None.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /nodes/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            nodes_update_status(
                uid,
                body,
            )
        )


class AsyncNodesResource(AsyncKind[Node, NodeRequest]):
    """Nodes, as boot-service knows them. Every few minutes (5 by default) boot-service reads the
    nodes with the roles Compute and Application from SMD, and replaces the spec of those that
    have changed. It does not ask SMD when a node requests a boot script.
    """

    _request = NodeRequest

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[Node]:
        """List all nodes.

        There is no filter and no paging, and query parameters are ignored. The list is in the
        order of the uids, which are random.

        Returns:
            The nodes.

        Raises:
            ServerError: The store failed.

        `GET /nodes`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(nodes_list())

    async def create(self, body: NodeRequest) -> Node:
        """Create a node.

        Names need not be unique: the same request twice creates two resources, and there is no
        409. The client does not repeat a call whose answer was lost: look for the resource
        before you call again. Unknown members are ignored.

        Args:
            body: A node to create, or the new spec of a node.

        Returns:
            The node, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            ServerError: The store failed.

        `POST /nodes`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            nodes_create(
                body,
            )
        )

    async def get(self, uid: str) -> Node:
        """Read a node.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            The node.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.

        `GET /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
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
        The status is not changed. There is no ETag, and conditional headers are ignored: the
        last write replaces earlier ones.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: A node to create, or the new spec of a node.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `DELETE /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            nodes_delete(
                uid,
            )
        )

    async def update(self, uid: str, body: NodeUpdate) -> Node:
        """Change some members of the spec of a node.

        The body is the spec itself, not the resource: the service answers 200 to `{"spec": …}`,
        `{"metadata": …}` and `{"status": …}`, and changes nothing. A member cannot be removed:
        the service answers 200 to null and keeps the old value. To clear a member, send its
        empty value (an empty text or list, 0, false), or replace the whole spec. The service
        reads a media type other than JSON Patch and shorthand patch as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the spec of a node to change. The service ignores null, and the
                client refuses None.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /nodes/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            nodes_update(
                uid,
                body,
            )
        )

    async def replace_status(self, uid: str, body: NodeStatus) -> Node:
        """Replace the status of a node.

        The body is the status itself; a member that is not given is removed. The spec is not
        changed. There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: The status of a node, as a client has written it. The service itself does not
                write it. Empty members are left out of answers.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /nodes/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            nodes_replace_status(
                uid,
                body,
            )
        )

    async def update_status(self, uid: str, body: NodeStatusUpdate) -> Node:
        """Change some members of the status of a node.

        The body is the status itself. As with the spec, null removes nothing; to clear a
        member, send its empty value.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the status of a node to change. The service ignores null, and the
                client refuses None.

        Returns:
            The node, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /nodes/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            nodes_update_status(
                uid,
                body,
            )
        )
