# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Partitions: A division of the system: a component is in one partition at most."""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany

from ..api.partitions.add_member import partitions_add_member
from ..api.partitions.create import partitions_create
from ..api.partitions.delete import partitions_delete
from ..api.partitions.get import partitions_get
from ..api.partitions.list import partitions_list
from ..api.partitions.list_members import partitions_list_members
from ..api.partitions.list_names import partitions_list_names
from ..api.partitions.remove_member import partitions_remove_member
from ..api.partitions.update import partitions_update

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.member_add import MemberAdd
    from ..models.members import Members
    from ..models.message import Message
    from ..models.partition import Partition
    from ..models.partition_create import PartitionCreate
    from ..models.partition_update import PartitionUpdate
    from ..models.resource_uri import ResourceUri


class PartitionsResource:
    """A division of the system: a component is in one partition at most."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, partition: OneOrMany[str] | None = None, tag: OneOrMany[str] | None = None
    ) -> List[Partition]:
        """List partitions with their members.

        Several names or tags widen the choice. An unknown name or tag matches nothing.

        Args:
            partition: Only the partitions with these names.
            tag: Only partitions that carry one of these tags.

        Returns:
            The partitions.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/partitions`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            partitions_list(
                partition=partition,
                tag=tag,
            )
        )

    def create(self, body: PartitionCreate) -> List[ResourceUri]:
        """Create a partition.

        Members have to be components that exist (else 400). 409 if the name is taken or a
        member is in a partition already.

        Args:
            body: A new partition.

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

        `POST /hsm/v2/partitions`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            partitions_create(
                body,
            )
        )

    def list_names(self) -> List[str]:
        """List the names of all partitions.

        Cheaper than listing the partitions, which come with all their members.

        Returns:
            The names.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/partitions/names`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(partitions_list_names())

    def get(self, partition_name: str) -> Partition:
        """Get one partition with its members.

        A name that could not be a partition's is answered 404 unless it has characters that no
        label may have.

        Args:
            partition_name: The partition's name.

        Returns:
            The partition.

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

        `GET /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            partitions_get(
                partition_name,
            )
        )

    def delete(self, partition_name: str) -> Message:
        """Delete a partition.

        Its members stay components.

        Args:
            partition_name: The partition's name.

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

        `DELETE /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            partitions_delete(
                partition_name,
            )
        )

    def update(self, partition_name: str, body: PartitionUpdate) -> None:
        """Change a partition's description or tags.

        A body with nothing to change is answered 400.

        Args:
            partition_name: The partition's name.
            body: What to change of a partition; what is absent stays.

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

        `PATCH /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            partitions_update(
                partition_name,
                body,
            )
        )

    def list_members(self, partition_name: str) -> Members:
        """List a partition's members.

        No call replaces all members at once, unlike for groups.

        Args:
            partition_name: The partition's name.

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

        `GET /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            partitions_list_members(
                partition_name,
            )
        )

    def add_member(self, partition_name: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a partition.

        409 if it is in this or another partition already; 400 if there is no such component.

        Args:
            partition_name: The partition's name.
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

        `POST /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            partitions_add_member(
                partition_name,
                body,
            )
        )

    def remove_member(self, partition_name: str, xname_id: str) -> Message:
        """Take a component out of a partition.

        404 if it is not in the partition.

        Args:
            partition_name: The partition's name.
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

        `DELETE /hsm/v2/partitions/{partition_name}/members/{xname_id}`, SMD v2.20.5; needs a
        token where the service checks them.
        """
        return self._client.send(
            partitions_remove_member(
                partition_name,
                xname_id,
            )
        )


class AsyncPartitionsResource:
    """A division of the system: a component is in one partition at most."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, partition: OneOrMany[str] | None = None, tag: OneOrMany[str] | None = None
    ) -> List[Partition]:
        """List partitions with their members.

        Several names or tags widen the choice. An unknown name or tag matches nothing.

        Args:
            partition: Only the partitions with these names.
            tag: Only partitions that carry one of these tags.

        Returns:
            The partitions.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/partitions`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            partitions_list(
                partition=partition,
                tag=tag,
            )
        )

    async def create(self, body: PartitionCreate) -> List[ResourceUri]:
        """Create a partition.

        Members have to be components that exist (else 400). 409 if the name is taken or a
        member is in a partition already.

        Args:
            body: A new partition.

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

        `POST /hsm/v2/partitions`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            partitions_create(
                body,
            )
        )

    async def list_names(self) -> List[str]:
        """List the names of all partitions.

        Cheaper than listing the partitions, which come with all their members.

        Returns:
            The names.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/partitions/names`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(partitions_list_names())

    async def get(self, partition_name: str) -> Partition:
        """Get one partition with its members.

        A name that could not be a partition's is answered 404 unless it has characters that no
        label may have.

        Args:
            partition_name: The partition's name.

        Returns:
            The partition.

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

        `GET /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            partitions_get(
                partition_name,
            )
        )

    async def delete(self, partition_name: str) -> Message:
        """Delete a partition.

        Its members stay components.

        Args:
            partition_name: The partition's name.

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

        `DELETE /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            partitions_delete(
                partition_name,
            )
        )

    async def update(self, partition_name: str, body: PartitionUpdate) -> None:
        """Change a partition's description or tags.

        A body with nothing to change is answered 400.

        Args:
            partition_name: The partition's name.
            body: What to change of a partition; what is absent stays.

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

        `PATCH /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            partitions_update(
                partition_name,
                body,
            )
        )

    async def list_members(self, partition_name: str) -> Members:
        """List a partition's members.

        No call replaces all members at once, unlike for groups.

        Args:
            partition_name: The partition's name.

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

        `GET /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            partitions_list_members(
                partition_name,
            )
        )

    async def add_member(self, partition_name: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a partition.

        409 if it is in this or another partition already; 400 if there is no such component.

        Args:
            partition_name: The partition's name.
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

        `POST /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            partitions_add_member(
                partition_name,
                body,
            )
        )

    async def remove_member(self, partition_name: str, xname_id: str) -> Message:
        """Take a component out of a partition.

        404 if it is not in the partition.

        Args:
            partition_name: The partition's name.
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

        `DELETE /hsm/v2/partitions/{partition_name}/members/{xname_id}`, SMD v2.20.5; needs a
        token where the service checks them.
        """
        return await self._client.send(
            partitions_remove_member(
                partition_name,
                xname_id,
            )
        )
