# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Partitions: Partitions of the system. A component can be in one partition at most."""

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
    """Partitions of the system. A component can be in one partition at most."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, partition: OneOrMany[str] | None = None, tag: OneOrMany[str] | None = None
    ) -> List[Partition]:
        """List partitions with their members.

        Several names are alternatives, like several tags. An unknown name or tag matches
        nothing.

        Args:
            partition: Only the partitions with these names.
            tag: Only partitions with one of these tags.

        Returns:
            The partitions.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/partitions`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            partitions_list(
                partition=partition,
                tag=tag,
            )
        )

    def create(self, body: PartitionCreate) -> List[ResourceUri]:
        """Create a partition.

        Members have to be components that exist; else the answer is 400. The answer is 409 if
        the name exists already, or if a member is listed twice or is in another partition.

        Args:
            body: A new partition.

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

        `POST /hsm/v2/partitions`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            partitions_create(
                body,
            )
        )

    def list_names(self) -> List[str]:
        """List the names of all partitions.

        This call is faster than listing the partitions, because it does not read their members.

        Returns:
            The names.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/partitions/names`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(partitions_list_names())

    def get(self, partition_name: str) -> Partition:
        """Get one partition with its members.

        An unknown name is answered with 404, even if it is not valid for a partition. A name
        with other characters than letters, digits, `-`, `:`, `.` and `_` is answered with 400.

        Args:
            partition_name: The partition's name.

        Returns:
            The partition.

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

        `GET /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            partitions_get(
                partition_name,
            )
        )

    def delete(self, partition_name: str) -> Message:
        """Delete a partition.

        The components that are its members are not deleted.

        Args:
            partition_name: The partition's name.

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

        `DELETE /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            partitions_delete(
                partition_name,
            )
        )

    def update(self, partition_name: str, body: PartitionUpdate) -> None:
        """Change a partition's description or tags.

        A body with nothing to change is answered with 400.

        Args:
            partition_name: The partition's name.
            body: The changes to a partition; absent fields are not changed.

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

        `PATCH /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            partitions_update(
                partition_name,
                body,
            )
        )

    def list_members(self, partition_name: str) -> Members:
        """List a partition's members.

        Unlike for groups, SMD has no call that replaces all members.

        Args:
            partition_name: The partition's name.

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

        `GET /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            partitions_list_members(
                partition_name,
            )
        )

    def add_member(self, partition_name: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a partition.

        The answer is 409 if the component is in this or another partition already. The answer
        is 400 if the component does not exist.

        Args:
            partition_name: The partition's name.
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

        `POST /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            partitions_add_member(
                partition_name,
                body,
            )
        )

    def remove_member(self, partition_name: str, xname_id: str) -> Message:
        """Remove a component from a partition.

        The answer is 404 if the component is not in the partition.

        Args:
            partition_name: The partition's name.
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

        `DELETE /hsm/v2/partitions/{partition_name}/members/{xname_id}`, SMD v2.20.5; needs a
        token if the service checks tokens.
        """
        return self._client.send(
            partitions_remove_member(
                partition_name,
                xname_id,
            )
        )


class AsyncPartitionsResource:
    """Partitions of the system. A component can be in one partition at most."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, partition: OneOrMany[str] | None = None, tag: OneOrMany[str] | None = None
    ) -> List[Partition]:
        """List partitions with their members.

        Several names are alternatives, like several tags. An unknown name or tag matches
        nothing.

        Args:
            partition: Only the partitions with these names.
            tag: Only partitions with one of these tags.

        Returns:
            The partitions.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/partitions`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            partitions_list(
                partition=partition,
                tag=tag,
            )
        )

    async def create(self, body: PartitionCreate) -> List[ResourceUri]:
        """Create a partition.

        Members have to be components that exist; else the answer is 400. The answer is 409 if
        the name exists already, or if a member is listed twice or is in another partition.

        Args:
            body: A new partition.

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

        `POST /hsm/v2/partitions`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            partitions_create(
                body,
            )
        )

    async def list_names(self) -> List[str]:
        """List the names of all partitions.

        This call is faster than listing the partitions, because it does not read their members.

        Returns:
            The names.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/partitions/names`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(partitions_list_names())

    async def get(self, partition_name: str) -> Partition:
        """Get one partition with its members.

        An unknown name is answered with 404, even if it is not valid for a partition. A name
        with other characters than letters, digits, `-`, `:`, `.` and `_` is answered with 400.

        Args:
            partition_name: The partition's name.

        Returns:
            The partition.

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

        `GET /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            partitions_get(
                partition_name,
            )
        )

    async def delete(self, partition_name: str) -> Message:
        """Delete a partition.

        The components that are its members are not deleted.

        Args:
            partition_name: The partition's name.

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

        `DELETE /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            partitions_delete(
                partition_name,
            )
        )

    async def update(self, partition_name: str, body: PartitionUpdate) -> None:
        """Change a partition's description or tags.

        A body with nothing to change is answered with 400.

        Args:
            partition_name: The partition's name.
            body: The changes to a partition; absent fields are not changed.

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

        `PATCH /hsm/v2/partitions/{partition_name}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            partitions_update(
                partition_name,
                body,
            )
        )

    async def list_members(self, partition_name: str) -> Members:
        """List a partition's members.

        Unlike for groups, SMD has no call that replaces all members.

        Args:
            partition_name: The partition's name.

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

        `GET /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            partitions_list_members(
                partition_name,
            )
        )

    async def add_member(self, partition_name: str, body: MemberAdd) -> List[ResourceUri]:
        """Add a component to a partition.

        The answer is 409 if the component is in this or another partition already. The answer
        is 400 if the component does not exist.

        Args:
            partition_name: The partition's name.
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

        `POST /hsm/v2/partitions/{partition_name}/members`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            partitions_add_member(
                partition_name,
                body,
            )
        )

    async def remove_member(self, partition_name: str, xname_id: str) -> Message:
        """Remove a component from a partition.

        The answer is 404 if the component is not in the partition.

        Args:
            partition_name: The partition's name.
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

        `DELETE /hsm/v2/partitions/{partition_name}/members/{xname_id}`, SMD v2.20.5; needs a
        token if the service checks tokens.
        """
        return await self._client.send(
            partitions_remove_member(
                partition_name,
                xname_id,
            )
        )
