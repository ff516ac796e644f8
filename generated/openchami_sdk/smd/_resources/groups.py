# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Groups: Labelled sets of components. A component can be in many groups. But if several groups have the
same `exclusiveGroup`, a component can be in only one of them.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany

from ..api.groups.add_member import groups_add_member
from ..api.groups.create import groups_create
from ..api.groups.delete import groups_delete
from ..api.groups.get import groups_get
from ..api.groups.list import groups_list
from ..api.groups.list_labels import groups_list_labels
from ..api.groups.list_members import groups_list_members
from ..api.groups.remove_member import groups_remove_member
from ..api.groups.replace_members import groups_replace_members
from ..api.groups.update import groups_update

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.group import Group
    from ..models.group_create import GroupCreate
    from ..models.group_update import GroupUpdate
    from ..models.member_add import MemberAdd
    from ..models.members import Members
    from ..models.members_replace import MembersReplace
    from ..models.message import Message
    from ..models.resource_uri import ResourceUri


class GroupsResource:
    """Labelled sets of components. A component can be in many groups. But if several groups have
    the same `exclusiveGroup`, a component can be in only one of them.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        group: OneOrMany[str] | None = None,
        tag: OneOrMany[str] | None = None,
        partition: str | None = None,
    ) -> List[Group]:
        """List groups with their members.

        Several labels are alternatives, like several tags. An unknown label or tag matches
        nothing.

        Args:
            group: Only the groups with these labels.
            tag: Only groups with one of these tags.
            partition: Show only members that are in this partition; `NULL` means no partition.
                An unknown partition is answered with 400.

        Returns:
            The groups. Groups without a matching member are listed too.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/groups`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            groups_list(
                group=group,
                tag=tag,
                partition=partition,
            )
        )

    def create(self, body: GroupCreate) -> List[ResourceUri]:
        """Create a group.

        Members have to be components that exist; else the answer is 400. The answer is 409 if
        the label exists already, or if a member is listed twice or is in another group with the
        same exclusive group.

        Args:
            body: A new group.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

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

        `POST /hsm/v2/groups`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            groups_create(
                body,
            )
        )

    def list_labels(self) -> List[str]:
        """List the labels of all groups.

        This call is faster than listing the groups, because it does not read their members.

        Returns:
            The labels.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/groups/labels`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(groups_list_labels())

    def get(self, group_label: str, *, partition: str | None = None) -> Group:
        """Get one group with its members.

        A group with the label `labels` cannot be read, because its path lists the labels.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition; `NULL` means no partition.
                An unknown partition is answered with 400.

        Returns:
            The group.

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

        `GET /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            groups_get(
                group_label,
                partition=partition,
            )
        )

    def delete(self, group_label: str) -> Message:
        """Delete a group.

        The components that are its members are not deleted.

        Args:
            group_label: The group's label.

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

        `DELETE /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            groups_delete(
                group_label,
            )
        )

    def update(self, group_label: str, body: GroupUpdate) -> None:
        """Change a group's description or tags.

        The label and the exclusive group cannot be changed. A body with nothing to change is
        answered with 400.

        Args:
            group_label: The group's label.
            body: The changes to a group; absent fields are not changed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            groups_update(
                group_label,
                body,
            )
        )

    def list_members(self, group_label: str, *, partition: str | None = None) -> Members:
        """List a group's members.

        With `partition`, the answer has only the members that are in this partition.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition; `NULL` means no partition.
                An unknown partition is answered with 400.

        Returns:
            The members.

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

        `GET /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            groups_list_members(
                group_label,
                partition=partition,
            )
        )

    def replace_members(self, group_label: str, body: MembersReplace) -> List[ResourceUri]:
        """Replace all members of a group.

        An empty list removes all members and is answered with 204. If the call fails, the
        members do not change. A component that is unknown, is listed twice or is in another
        group with the same exclusive group is answered with 500, not with 400 or 409.

        Args:
            group_label: The group's label.
            body: The new, complete list of members.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            groups_replace_members(
                group_label,
                body,
            )
        )

    def add_member(self, group_label: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a group.

        The answer is 409 if the component is in the group already, or in another group with the
        same exclusive group. The answer is 400 if the component does not exist.

        Args:
            group_label: The group's label.
            body: The component to add.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            groups_add_member(
                group_label,
                body,
            )
        )

    def remove_member(self, group_label: str, xname_id: str) -> Message:
        """Remove a component from a group.

        The answer is 404 if the component is not in the group.

        Args:
            group_label: The group's label.
            xname_id: The member's xname.

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

        `DELETE /hsm/v2/groups/{group_label}/members/{xname_id}`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return self._client.send(
            groups_remove_member(
                group_label,
                xname_id,
            )
        )


class AsyncGroupsResource:
    """Labelled sets of components. A component can be in many groups. But if several groups have
    the same `exclusiveGroup`, a component can be in only one of them.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        group: OneOrMany[str] | None = None,
        tag: OneOrMany[str] | None = None,
        partition: str | None = None,
    ) -> List[Group]:
        """List groups with their members.

        Several labels are alternatives, like several tags. An unknown label or tag matches
        nothing.

        Args:
            group: Only the groups with these labels.
            tag: Only groups with one of these tags.
            partition: Show only members that are in this partition; `NULL` means no partition.
                An unknown partition is answered with 400.

        Returns:
            The groups. Groups without a matching member are listed too.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/groups`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            groups_list(
                group=group,
                tag=tag,
                partition=partition,
            )
        )

    async def create(self, body: GroupCreate) -> List[ResourceUri]:
        """Create a group.

        Members have to be components that exist; else the answer is 400. The answer is 409 if
        the label exists already, or if a member is listed twice or is in another group with the
        same exclusive group.

        Args:
            body: A new group.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

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

        `POST /hsm/v2/groups`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            groups_create(
                body,
            )
        )

    async def list_labels(self) -> List[str]:
        """List the labels of all groups.

        This call is faster than listing the groups, because it does not read their members.

        Returns:
            The labels.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/groups/labels`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(groups_list_labels())

    async def get(self, group_label: str, *, partition: str | None = None) -> Group:
        """Get one group with its members.

        A group with the label `labels` cannot be read, because its path lists the labels.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition; `NULL` means no partition.
                An unknown partition is answered with 400.

        Returns:
            The group.

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

        `GET /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            groups_get(
                group_label,
                partition=partition,
            )
        )

    async def delete(self, group_label: str) -> Message:
        """Delete a group.

        The components that are its members are not deleted.

        Args:
            group_label: The group's label.

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

        `DELETE /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            groups_delete(
                group_label,
            )
        )

    async def update(self, group_label: str, body: GroupUpdate) -> None:
        """Change a group's description or tags.

        The label and the exclusive group cannot be changed. A body with nothing to change is
        answered with 400.

        Args:
            group_label: The group's label.
            body: The changes to a group; absent fields are not changed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            groups_update(
                group_label,
                body,
            )
        )

    async def list_members(self, group_label: str, *, partition: str | None = None) -> Members:
        """List a group's members.

        With `partition`, the answer has only the members that are in this partition.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition; `NULL` means no partition.
                An unknown partition is answered with 400.

        Returns:
            The members.

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

        `GET /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            groups_list_members(
                group_label,
                partition=partition,
            )
        )

    async def replace_members(self, group_label: str, body: MembersReplace) -> List[ResourceUri]:
        """Replace all members of a group.

        An empty list removes all members and is answered with 204. If the call fails, the
        members do not change. A component that is unknown, is listed twice or is in another
        group with the same exclusive group is answered with 500, not with 400 or 409.

        Args:
            group_label: The group's label.
            body: The new, complete list of members.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            groups_replace_members(
                group_label,
                body,
            )
        )

    async def add_member(self, group_label: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a group.

        The answer is 409 if the component is in the group already, or in another group with the
        same exclusive group. The answer is 400 if the component does not exist.

        Args:
            group_label: The group's label.
            body: The component to add.

        Returns:
            Created. Location is the URI of the new resource, or of the collection if several
            were created.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ConflictError: The request conflicts with something that exists.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            groups_add_member(
                group_label,
                body,
            )
        )

    async def remove_member(self, group_label: str, xname_id: str) -> Message:
        """Remove a component from a group.

        The answer is 404 if the component is not in the group.

        Args:
            group_label: The group's label.
            xname_id: The member's xname.

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

        `DELETE /hsm/v2/groups/{group_label}/members/{xname_id}`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return await self._client.send(
            groups_remove_member(
                group_label,
                xname_id,
            )
        )
