# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Configurations: Boot configurations: kernel, initrd and command line, and the nodes that they apply to. A node
gets the configuration with the most points in total (100 for its MAC address, 75 for its NID,
50 for its xname or host name, 25 for each of its groups, 1 for a configuration without
selectors). If several have the same points, the one with the highest priority is used; if
several have this priority too, the one whose name comes first in alphabetical order (upper case
before lower case).
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
    """Boot configurations: kernel, initrd and command line, and the nodes that they apply to. A
    node gets the configuration with the most points in total (100 for its MAC address, 75 for
    its NID, 50 for its xname or host name, 25 for each of its groups, 1 for a configuration
    without selectors). If several have the same points, the one with the highest priority is
    used; if several have this priority too, the one whose name comes first in alphabetical
    order (upper case before lower case).
    """

    _request = BootConfigurationRequest

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[BootConfiguration]:
        """List all boot configurations.

        There is no filter and no paging, and query parameters are ignored. The list is in the
        order of the uids, which are random.

        Returns:
            The boot configurations.

        Raises:
            ServerError: The store failed.

        `GET /bootconfigurations`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(configurations_list())

    def create(
        self, body: BootConfigurationRequest, *, every_node: bool = False
    ) -> BootConfiguration:
        """Create a boot configuration.

        Names need not be unique: the same request twice creates two resources, and there is no
        409. The client does not repeat a call whose answer was lost: look for the resource
        before you call again. Without hosts, macs, nids and groups, the configuration applies
        to EVERY node that no other configuration selects. Host patterns (`x1000c0*`) are stored
        but never match, and `default` matches only a node with this host name. An empty host or
        MAC address, and NID 0, match the nodes that have none. Unknown members are ignored.

        Args:
            body: A boot configuration to create, or the new spec of a boot configuration.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            The boot configuration, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            ServerError: The store failed.

        `POST /bootconfigurations`, boot-service v0.3.2; this release does not check tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            The boot configuration.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.

        `GET /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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
        The status is not changed. There is no ETag, and conditional headers are ignored: the
        last write replaces earlier ones.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: A boot configuration to create, or the new spec of a boot configuration.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `DELETE /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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

        The body is the spec itself, not the resource: the service answers 200 to `{"spec": …}`,
        `{"metadata": …}` and `{"status": …}`, and changes nothing. A member cannot be removed:
        the service answers 200 to null and keeps the old value. To clear a member, send its
        empty value (an empty text or list, 0, false), or replace the whole spec. The service
        reads a media type other than JSON Patch and shorthand patch as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the spec of a boot configuration to change. The service ignores
                null, and the client refuses None.
            every_node: True sends the body even if it can apply the configuration to every node
                that no other configuration selects; otherwise such a body raises ValueError.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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

        The body is the status itself; a member that is not given is removed. The spec is not
        changed. There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: The status of a boot configuration, as a client has written it. The service
                itself does not write it. Empty members are left out of answers.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release does not check
        tokens.
        """
        return self._client.send(
            configurations_replace_status(
                uid,
                body,
            )
        )

    def update_status(self, uid: str, body: BootConfigurationStatusUpdate) -> BootConfiguration:
        """Change some members of the status of a boot configuration.

        The body is the status itself. As with the spec, null removes nothing; to clear a
        member, send its empty value.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the status of a boot configuration to change. The service ignores
                null, and the client refuses None.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release does not
        check tokens.
        """
        return self._client.send(
            configurations_update_status(
                uid,
                body,
            )
        )


class AsyncConfigurationsResource(AsyncKind[BootConfiguration, BootConfigurationRequest]):
    """Boot configurations: kernel, initrd and command line, and the nodes that they apply to. A
    node gets the configuration with the most points in total (100 for its MAC address, 75 for
    its NID, 50 for its xname or host name, 25 for each of its groups, 1 for a configuration
    without selectors). If several have the same points, the one with the highest priority is
    used; if several have this priority too, the one whose name comes first in alphabetical
    order (upper case before lower case).
    """

    _request = BootConfigurationRequest

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[BootConfiguration]:
        """List all boot configurations.

        There is no filter and no paging, and query parameters are ignored. The list is in the
        order of the uids, which are random.

        Returns:
            The boot configurations.

        Raises:
            ServerError: The store failed.

        `GET /bootconfigurations`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(configurations_list())

    async def create(
        self, body: BootConfigurationRequest, *, every_node: bool = False
    ) -> BootConfiguration:
        """Create a boot configuration.

        Names need not be unique: the same request twice creates two resources, and there is no
        409. The client does not repeat a call whose answer was lost: look for the resource
        before you call again. Without hosts, macs, nids and groups, the configuration applies
        to EVERY node that no other configuration selects. Host patterns (`x1000c0*`) are stored
        but never match, and `default` matches only a node with this host name. An empty host or
        MAC address, and NID 0, match the nodes that have none. Unknown members are ignored.

        Args:
            body: A boot configuration to create, or the new spec of a boot configuration.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            The boot configuration, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            ServerError: The store failed.

        `POST /bootconfigurations`, boot-service v0.3.2; this release does not check tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            The boot configuration.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.

        `GET /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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
        The status is not changed. There is no ETag, and conditional headers are ignored: the
        last write replaces earlier ones.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: A boot configuration to create, or the new spec of a boot configuration.
            every_node: True sends the body even if it applies to every node that no other
                configuration selects; otherwise such a body raises ValueError.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `DELETE /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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

        The body is the spec itself, not the resource: the service answers 200 to `{"spec": …}`,
        `{"metadata": …}` and `{"status": …}`, and changes nothing. A member cannot be removed:
        the service answers 200 to null and keeps the old value. To clear a member, send its
        empty value (an empty text or list, 0, false), or replace the whole spec. The service
        reads a media type other than JSON Patch and shorthand patch as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the spec of a boot configuration to change. The service ignores
                null, and the client refuses None.
            every_node: True sends the body even if it can apply the configuration to every node
                that no other configuration selects; otherwise such a body raises ValueError.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bootconfigurations/{uid}`, boot-service v0.3.2; this release does not check
        tokens.
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

        The body is the status itself; a member that is not given is removed. The spec is not
        changed. There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: The status of a boot configuration, as a client has written it. The service
                itself does not write it. Empty members are left out of answers.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release does not check
        tokens.
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

        The body is the status itself. As with the spec, null removes nothing; to clear a
        member, send its empty value.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the status of a boot configuration to change. The service ignores
                null, and the client refuses None.

        Returns:
            The boot configuration, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bootconfigurations/{uid}/status`, boot-service v0.3.2; this release does not
        check tokens.
        """
        return await self._client.send(
            configurations_update_status(
                uid,
                body,
            )
        )
