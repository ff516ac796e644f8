# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Groups: Labelled sets of components. A component can be in many groups, but in only one of those that
share an exclusive group.
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
    """Labelled sets of components. A component can be in many groups, but in only one of those
    that share an exclusive group.
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

        Several labels or tags widen the choice. An unknown label or tag matches nothing.

        Args:
            group: Only the groups with these labels.
            tag: Only groups that carry one of these tags.
            partition: Show only members that are in this partition, or with `NULL` in none. An
                unknown partition: 400.

        Returns:
            The groups; those without a matching member are listed too.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/groups`, SMD v2.20.5; needs a token where the service checks them.
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

        Members have to be components that exist (else 400). 409 if the label is taken, a member
        is listed twice or is in another group of the same exclusive group.

        Args:
            body: A new group.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

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

        `POST /hsm/v2/groups`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            groups_create(
                body,
            )
        )

    def list_labels(self) -> List[str]:
        """List the labels of all groups.

        Cheaper than listing the groups, which come with all their members.

        Returns:
            The labels.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/groups/labels`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(groups_list_labels())

    def get(self, group_label: str, *, partition: str | None = None) -> Group:
        """Get one group with its members.

        A group called `labels` cannot be read: its path lists the labels.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition, or with `NULL` in none. An
                unknown partition: 400.

        Returns:
            The group.

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

        `GET /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            groups_get(
                group_label,
                partition=partition,
            )
        )

    def delete(self, group_label: str) -> Message:
        """Delete a group.

        Its members stay components.

        Args:
            group_label: The group's label.

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

        `DELETE /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            groups_delete(
                group_label,
            )
        )

    def update(self, group_label: str, body: GroupUpdate) -> None:
        """Change a group's description or tags.

        Neither its label nor its exclusive group can be changed. A body with nothing to change:
        400.

        Args:
            group_label: The group's label.
            body: What to change of a group; what is absent stays.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            groups_update(
                group_label,
                body,
            )
        )

    def list_members(self, group_label: str, *, partition: str | None = None) -> Members:
        """List a group's members.

        With a partition, only those members that are in it.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition, or with `NULL` in none. An
                unknown partition: 400.

        Returns:
            The members.

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

        `GET /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            groups_list_members(
                group_label,
                partition=partition,
            )
        )

    def replace_members(self, group_label: str, body: MembersReplace) -> List[ResourceUri]:
        """Replace all members of a group.

        The list becomes the group's only members: an empty one empties the group and is
        answered 204. The old list stays if anything is wrong with the new one; an unknown
        component, one listed twice and a clash of exclusive groups are answered 500, not 400 or
        409.

        Args:
            group_label: The group's label.
            body: The new, complete list of members.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            groups_replace_members(
                group_label,
                body,
            )
        )

    def add_member(self, group_label: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a group.

        409 if it is in the group already, or in another group of the same exclusive group; 400
        if there is no such component.

        Args:
            group_label: The group's label.
            body: The component to add.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            groups_add_member(
                group_label,
                body,
            )
        )

    def remove_member(self, group_label: str, xname_id: str) -> Message:
        """Take a component out of a group.

        404 if it is not in the group.

        Args:
            group_label: The group's label.
            xname_id: The member's xname.

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

        `DELETE /hsm/v2/groups/{group_label}/members/{xname_id}`, SMD v2.20.5; needs a token
        where the service checks them.
        """
        return self._client.send(
            groups_remove_member(
                group_label,
                xname_id,
            )
        )


class AsyncGroupsResource:
    """Labelled sets of components. A component can be in many groups, but in only one of those
    that share an exclusive group.
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

        Several labels or tags widen the choice. An unknown label or tag matches nothing.

        Args:
            group: Only the groups with these labels.
            tag: Only groups that carry one of these tags.
            partition: Show only members that are in this partition, or with `NULL` in none. An
                unknown partition: 400.

        Returns:
            The groups; those without a matching member are listed too.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/groups`, SMD v2.20.5; needs a token where the service checks them.
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

        Members have to be components that exist (else 400). 409 if the label is taken, a member
        is listed twice or is in another group of the same exclusive group.

        Args:
            body: A new group.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

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

        `POST /hsm/v2/groups`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            groups_create(
                body,
            )
        )

    async def list_labels(self) -> List[str]:
        """List the labels of all groups.

        Cheaper than listing the groups, which come with all their members.

        Returns:
            The labels.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/groups/labels`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(groups_list_labels())

    async def get(self, group_label: str, *, partition: str | None = None) -> Group:
        """Get one group with its members.

        A group called `labels` cannot be read: its path lists the labels.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition, or with `NULL` in none. An
                unknown partition: 400.

        Returns:
            The group.

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

        `GET /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            groups_get(
                group_label,
                partition=partition,
            )
        )

    async def delete(self, group_label: str) -> Message:
        """Delete a group.

        Its members stay components.

        Args:
            group_label: The group's label.

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

        `DELETE /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            groups_delete(
                group_label,
            )
        )

    async def update(self, group_label: str, body: GroupUpdate) -> None:
        """Change a group's description or tags.

        Neither its label nor its exclusive group can be changed. A body with nothing to change:
        400.

        Args:
            group_label: The group's label.
            body: What to change of a group; what is absent stays.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/groups/{group_label}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            groups_update(
                group_label,
                body,
            )
        )

    async def list_members(self, group_label: str, *, partition: str | None = None) -> Members:
        """List a group's members.

        With a partition, only those members that are in it.

        Args:
            group_label: The group's label.
            partition: Show only members that are in this partition, or with `NULL` in none. An
                unknown partition: 400.

        Returns:
            The members.

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

        `GET /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            groups_list_members(
                group_label,
                partition=partition,
            )
        )

    async def replace_members(self, group_label: str, body: MembersReplace) -> List[ResourceUri]:
        """Replace all members of a group.

        The list becomes the group's only members: an empty one empties the group and is
        answered 204. The old list stays if anything is wrong with the new one; an unknown
        component, one listed twice and a clash of exclusive groups are answered 500, not 400 or
        409.

        Args:
            group_label: The group's label.
            body: The new, complete list of members.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            groups_replace_members(
                group_label,
                body,
            )
        )

    async def add_member(self, group_label: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a group.

        409 if it is in the group already, or in another group of the same exclusive group; 400
        if there is no such component.

        Args:
            group_label: The group's label.
            body: The component to add.

        Returns:
            Created. Location names the new resource, or their collection if there are several.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ConflictError: It would clash with something that exists.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/groups/{group_label}/members`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            groups_add_member(
                group_label,
                body,
            )
        )

    async def remove_member(self, group_label: str, xname_id: str) -> Message:
        """Take a component out of a group.

        404 if it is not in the group.

        Args:
            group_label: The group's label.
            xname_id: The member's xname.

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

        `DELETE /hsm/v2/groups/{group_label}/members/{xname_id}`, SMD v2.20.5; needs a token
        where the service checks them.
        """
        return await self._client.send(
            groups_remove_member(
                group_label,
                xname_id,
            )
        )
