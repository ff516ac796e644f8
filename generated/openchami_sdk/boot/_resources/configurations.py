# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""Configurations: Boot configurations: kernel, initrd and command line, and the nodes they are for. A node gets
the one with the most points (100 for its MAC address, 75 for its NID, 50 for its xname or host
name, 25 for a group, 1 for a configuration without any selector), then the highest priority,
then the first name.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.fabrica import AsyncKind, Kind

from ..api.configurations.create import configurations_create
from ..api.configurations.delete import configurations_delete
from ..api.configurations.get import configurations_get
from ..api.configurations.list import configurations_list
from ..api.configurations.replace import configurations_replace
from ..api.configurations.replace_status import configurations_replace_status
from ..api.configurations.update import configurations_update
from ..api.configurations.update_status import configurations_update_status
from ..models.boot_configuration import BootConfiguration
from ..models.boot_configuration_request import BootConfigurationRequest

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.boot_configuration_status import BootConfigurationStatus
    from ..models.boot_configuration_status_update import BootConfigurationStatusUpdate
    from ..models.boot_configuration_update import BootConfigurationUpdate
    from ..models.deletion import Deletion


class ConfigurationsResource(Kind[BootConfiguration, BootConfigurationRequest]):
    """Boot configurations: kernel, initrd and command line, and the nodes they are for. A node
    gets the one with the most points (100 for its MAC address, 75 for its NID, 50 for its xname
    or host name, 25 for a group, 1 for a configuration without any selector), then the highest
    priority, then the first name.
    """

    _request = BootConfigurationRequest

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[BootConfiguration]:
        """List all boot configurations.

        Always all of them: there is no filter and no paging, and query parameters are ignored.
        In the order of the uid, which is random.

        Returns:
            The boot configurations.

        Raises:
            ServerError: The store failed.

        `GET /bootconfigurations`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(configurations_list())

    def create(
        self, body: BootConfigurationRequest, *, every_node: bool = False
    ) -> BootConfiguration:
        """Create a boot configuration.

        Nothing is unique: the same request twice makes two resources, and there is no 409. So a
        call whose answer was lost is not repeated; look first. Without hosts, macs, nids and
        groups the configuration is for EVERY node that no other fits. Host patterns
        (`x1000c0*`) and `default` are stored and never match; an empty host or MAC address, and
        NID 0, match the nodes that have none. Unknown members are ignored.

        Args:
            body: A boot configuration to create, or the new spec of one.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The boot configuration, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            ServerError: The store failed.

        `POST /bootconfigurations`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            configurations_create(
                body,
                every_node=every_node,
            )
        )

    def get(self, uid: str) -> BootConfiguration:
        """Read a boot configuration.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            The boot configuration.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.

        `GET /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            configurations_get(
                uid,
            )
        )

    def replace(
        self, uid: str, body: BootConfigurationRequest, *, every_node: bool = False
    ) -> BootConfiguration:
        """Replace the spec of a boot configuration.

        The whole spec is replaced: a member that is not given is removed. A name that is not
        empty replaces the old one. Labels and annotations are added or changed, never removed.
        The status stays. The last writer wins: there is no ETag, and conditional headers are
        ignored.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: A boot configuration to create, or the new spec of one.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            configurations_replace(
                uid,
                body,
                every_node=every_node,
            )
        )

    def delete(self, uid: str) -> Deletion:
        """Delete a boot configuration.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `DELETE /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            configurations_delete(
                uid,
            )
        )

    def update(
        self, uid: str, body: BootConfigurationUpdate, *, every_node: bool = False
    ) -> BootConfiguration:
        """Change some members of the spec of a boot configuration.

        The body is the bare spec, not the resource: `{"spec": …}`, `{"metadata": …}` and
        `{"status": …}` answer 200 and change nothing. Nothing can be removed: null answers 200
        and leaves the old value. A member is cleared by its empty value (an empty text or list,
        0, false), or by replacing the whole spec. Media types other than those of JSON Patch
        and of the shorthand are read as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the spec of a boot configuration to change. Null changes nothing.
            every_node: Send a body even when it can make it the configuration of every node
                that no other fits; without it ValueError is raised.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            configurations_update(
                uid,
                body,
                every_node=every_node,
            )
        )

    def replace_status(self, uid: str, body: BootConfigurationStatus) -> BootConfiguration:
        """Replace the status of a boot configuration.

        The body is the bare status; a member that is not given is removed. The spec stays.
        There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: What somebody reported about a boot configuration. The service itself writes
                none of it. Members that are empty are left out of answers.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release checks no
        token.
        """
        return self._client.send(
            configurations_replace_status(
                uid,
                body,
            )
        )

    def update_status(self, uid: str, body: BootConfigurationStatusUpdate) -> BootConfiguration:
        """Change some members of the status of a boot configuration.

        The body is the bare status. As with the spec, null removes nothing; a member is cleared
        by its empty value.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the status of a boot configuration to change. Null changes nothing.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release checks no
        token.
        """
        return self._client.send(
            configurations_update_status(
                uid,
                body,
            )
        )


class AsyncConfigurationsResource(AsyncKind[BootConfiguration, BootConfigurationRequest]):
    """Boot configurations: kernel, initrd and command line, and the nodes they are for. A node
    gets the one with the most points (100 for its MAC address, 75 for its NID, 50 for its xname
    or host name, 25 for a group, 1 for a configuration without any selector), then the highest
    priority, then the first name.
    """

    _request = BootConfigurationRequest

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[BootConfiguration]:
        """List all boot configurations.

        Always all of them: there is no filter and no paging, and query parameters are ignored.
        In the order of the uid, which is random.

        Returns:
            The boot configurations.

        Raises:
            ServerError: The store failed.

        `GET /bootconfigurations`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(configurations_list())

    async def create(
        self, body: BootConfigurationRequest, *, every_node: bool = False
    ) -> BootConfiguration:
        """Create a boot configuration.

        Nothing is unique: the same request twice makes two resources, and there is no 409. So a
        call whose answer was lost is not repeated; look first. Without hosts, macs, nids and
        groups the configuration is for EVERY node that no other fits. Host patterns
        (`x1000c0*`) and `default` are stored and never match; an empty host or MAC address, and
        NID 0, match the nodes that have none. Unknown members are ignored.

        Args:
            body: A boot configuration to create, or the new spec of one.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The boot configuration, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            ServerError: The store failed.

        `POST /bootconfigurations`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            configurations_create(
                body,
                every_node=every_node,
            )
        )

    async def get(self, uid: str) -> BootConfiguration:
        """Read a boot configuration.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            The boot configuration.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.

        `GET /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            configurations_get(
                uid,
            )
        )

    async def replace(
        self, uid: str, body: BootConfigurationRequest, *, every_node: bool = False
    ) -> BootConfiguration:
        """Replace the spec of a boot configuration.

        The whole spec is replaced: a member that is not given is removed. A name that is not
        empty replaces the old one. Labels and annotations are added or changed, never removed.
        The status stays. The last writer wins: there is no ETag, and conditional headers are
        ignored.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: A boot configuration to create, or the new spec of one.
            every_node: Send a body even when it is for every node that no other configuration
                fits; without it ValueError is raised.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            configurations_replace(
                uid,
                body,
                every_node=every_node,
            )
        )

    async def delete(self, uid: str) -> Deletion:
        """Delete a boot configuration.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `DELETE /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            configurations_delete(
                uid,
            )
        )

    async def update(
        self, uid: str, body: BootConfigurationUpdate, *, every_node: bool = False
    ) -> BootConfiguration:
        """Change some members of the spec of a boot configuration.

        The body is the bare spec, not the resource: `{"spec": …}`, `{"metadata": …}` and
        `{"status": …}` answer 200 and change nothing. Nothing can be removed: null answers 200
        and leaves the old value. A member is cleared by its empty value (an empty text or list,
        0, false), or by replacing the whole spec. Media types other than those of JSON Patch
        and of the shorthand are read as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the spec of a boot configuration to change. Null changes nothing.
            every_node: Send a body even when it can make it the configuration of every node
                that no other fits; without it ValueError is raised.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bootconfigurations/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            configurations_update(
                uid,
                body,
                every_node=every_node,
            )
        )

    async def replace_status(self, uid: str, body: BootConfigurationStatus) -> BootConfiguration:
        """Replace the status of a boot configuration.

        The body is the bare status; a member that is not given is removed. The spec stays.
        There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: What somebody reported about a boot configuration. The service itself writes
                none of it. Members that are empty are left out of answers.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release checks no
        token.
        """
        return await self._client.send(
            configurations_replace_status(
                uid,
                body,
            )
        )

    async def update_status(
        self, uid: str, body: BootConfigurationStatusUpdate
    ) -> BootConfiguration:
        """Change some members of the status of a boot configuration.

        The body is the bare status. As with the spec, null removes nothing; a member is cleared
        by its empty value.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the status of a boot configuration to change. Null changes nothing.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release checks no
        token.
        """
        return await self._client.send(
            configurations_update_status(
                uid,
                body,
            )
        )
