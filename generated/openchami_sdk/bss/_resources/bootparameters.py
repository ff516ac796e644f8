# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""Bootparameters: What nodes boot (kernel, initrd and command line), stored by xname, MAC address or NID."""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany

from ..api.bootparameters.create import bootparameters_create
from ..api.bootparameters.delete import bootparameters_delete
from ..api.bootparameters.list import bootparameters_list
from ..api.bootparameters.set import bootparameters_set
from ..api.bootparameters.update import bootparameters_update

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.boot_parameters import BootParameters
    from ..models.boot_parameters_request import BootParametersRequest
    from ..models.boot_parameters_selection import BootParametersSelection


class BootparametersResource:
    """What nodes boot (kernel, initrd and command line), stored by xname, MAC address or NID."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        name: OneOrMany[str] | None = None,
        mac: OneOrMany[str] | None = None,
        nid: OneOrMany[int] | None = None,
    ) -> List[BootParameters]:
        """List boot parameters, all of them or those of some nodes.

        Without a filter, all entries are listed. With filters, each entry that matches any of
        their values is listed; if no entry matches, the answer is 404. Postgres finds an entry
        only by the kind of identifier under which it was stored, and lists nodes with the same
        parameters as one item. The etcd store looks up MAC addresses and NIDs in SMD, and lists
        images (items without nodes) first. If the store is empty, or Postgres is down, the
        answer is null, which the client returns as an empty list.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. BSS also reads
                `0x10` (hexadecimal) and `010` (octal), and cuts larger numbers to 32 bits
                without an error.

        Returns:
            The entries found, in no fixed order.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.
            NotFoundError: Nothing matches the request.

        `GET /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks tokens.
        """
        return self._client.send(
            bootparameters_list(
                name=name,
                mac=mac,
                nid=nid,
            )
        )

    def set(self, body: BootParametersRequest, *, every_node: bool = False) -> str | None:
        """Set the boot parameters of nodes, with or without an existing entry.

        The etcd store replaces the entry: a member that is not given is cleared. Postgres
        merges: an empty member keeps its value, so that a value cannot be cleared. Postgres
        requires a `kernel` for a node without an entry, and answers 400 for a quote (`'`) in a
        value. Hosts other than xnames of nodes (`Default`, roles) work only with etcd; for them
        Postgres answers 200 and stores nothing. Without `hosts`, `macs` and `nids`, Postgres
        rewrites EVERY node, and the etcd store sets the parameters of the image (`kernel` or
        `initrd`). Returns the referral token (a new UUID, which etcd keeps and adds to boot
        scripts), or None if BSS sent none.

        Args:
            body: Boot parameters, and the nodes that they apply to. Set only one of `hosts`,
                `macs` and `nids`: most operations use only the first one that is not empty.
            every_node: True sends the body even if it rewrites the boot parameters of every
                node; otherwise such a body raises ValueError.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.
            ServerError: The store failed, or it cannot answer this request.

        `PUT /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks tokens.
        """
        return self._client.send(
            bootparameters_set(
                body,
                every_node=every_node,
            )
        )

    def create(self, body: BootParametersRequest) -> str | None:
        """Add boot parameters for nodes that have none yet.

        Only the first of `hosts`, `macs` and `nids` that is not empty counts. The etcd store
        refuses the request if any of the nodes has an entry, but overwrites the entry of a MAC
        address or NID that SMD does not know. Postgres adds entries for the nodes that have
        none, and refuses the request only if all of them have one. Postgres also requires a
        `kernel`, refuses a quote (`'`) in a value, and does not store `cloud-init`. A refusal
        is 400, never 409. Hosts must be xnames of nodes. Returns the referral token (a new
        UUID, which etcd keeps and adds to boot scripts), or None if BSS sent none.

        Args:
            body: Boot parameters, and the nodes that they apply to. Set only one of `hosts`,
                `macs` and `nids`: most operations use only the first one that is not empty.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.

        `POST /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks tokens.
        """
        return self._client.send(
            bootparameters_create(
                body,
            )
        )

    def delete(self, body: BootParametersSelection, *, every_match: bool = False) -> None:
        """Remove the boot parameters of nodes.

        The body selects what to remove; without it the answer is 400. The answer is never 404.
        The etcd store answers 400 if it does not find a node, and still removes the others; for
        a MAC address that SMD does not know it answers 200 and removes nothing. Postgres
        answers 400 only if it finds none of the nodes. For an empty object the answer is 200,
        and nothing is removed. `kernel` and `initrd` select an image: the etcd store removes
        the image, also from the entries of the nodes that boot it; Postgres removes the whole
        entries of these nodes, but only if the body names no node. With Postgres, `nids: [0]`
        and `macs: ['']` select all nodes that have no NID or no MAC address, which are most
        nodes.

        Args:
            body: What to remove.
            every_match: True sends the body even if it can remove the boot parameters of nodes
                that it does not name; otherwise such a body raises ValueError.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.

        `DELETE /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            bootparameters_delete(
                body,
                every_match=every_match,
            )
        )

    def update(self, body: BootParametersRequest, *, every_node: bool = False) -> None:
        """Change some boot parameters of nodes that have an entry.

        An empty member keeps its value. If one of the named nodes has no entry, the answer is
        404 and no node is changed. The etcd store merges `cloud-init` (RFC 7386) and skips MAC
        addresses and NIDs that SMD does not know; if no node is left, it changes the parameters
        of the image (`kernel` or `initrd`). Postgres ignores `cloud-init` and answers 404 for
        any failure, for example if there is nothing to change, or for a quote (`'`) in a value.
        Without `hosts`, `macs` and `nids`, Postgres rewrites EVERY node.

        Args:
            body: Boot parameters, and the nodes that they apply to. Set only one of `hosts`,
                `macs` and `nids`: most operations use only the first one that is not empty.
            every_node: True sends the body even if it rewrites the boot parameters of every
                node; otherwise such a body raises ValueError.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.
            NotFoundError: Nothing matches the request.

        `PATCH /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            bootparameters_update(
                body,
                every_node=every_node,
            )
        )


class AsyncBootparametersResource:
    """What nodes boot (kernel, initrd and command line), stored by xname, MAC address or NID."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        name: OneOrMany[str] | None = None,
        mac: OneOrMany[str] | None = None,
        nid: OneOrMany[int] | None = None,
    ) -> List[BootParameters]:
        """List boot parameters, all of them or those of some nodes.

        Without a filter, all entries are listed. With filters, each entry that matches any of
        their values is listed; if no entry matches, the answer is 404. Postgres finds an entry
        only by the kind of identifier under which it was stored, and lists nodes with the same
        parameters as one item. The etcd store looks up MAC addresses and NIDs in SMD, and lists
        images (items without nodes) first. If the store is empty, or Postgres is down, the
        answer is null, which the client returns as an empty list.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. BSS also reads
                `0x10` (hexadecimal) and `010` (octal), and cuts larger numbers to 32 bits
                without an error.

        Returns:
            The entries found, in no fixed order.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.
            NotFoundError: Nothing matches the request.

        `GET /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks tokens.
        """
        return await self._client.send(
            bootparameters_list(
                name=name,
                mac=mac,
                nid=nid,
            )
        )

    async def set(self, body: BootParametersRequest, *, every_node: bool = False) -> str | None:
        """Set the boot parameters of nodes, with or without an existing entry.

        The etcd store replaces the entry: a member that is not given is cleared. Postgres
        merges: an empty member keeps its value, so that a value cannot be cleared. Postgres
        requires a `kernel` for a node without an entry, and answers 400 for a quote (`'`) in a
        value. Hosts other than xnames of nodes (`Default`, roles) work only with etcd; for them
        Postgres answers 200 and stores nothing. Without `hosts`, `macs` and `nids`, Postgres
        rewrites EVERY node, and the etcd store sets the parameters of the image (`kernel` or
        `initrd`). Returns the referral token (a new UUID, which etcd keeps and adds to boot
        scripts), or None if BSS sent none.

        Args:
            body: Boot parameters, and the nodes that they apply to. Set only one of `hosts`,
                `macs` and `nids`: most operations use only the first one that is not empty.
            every_node: True sends the body even if it rewrites the boot parameters of every
                node; otherwise such a body raises ValueError.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.
            ServerError: The store failed, or it cannot answer this request.

        `PUT /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks tokens.
        """
        return await self._client.send(
            bootparameters_set(
                body,
                every_node=every_node,
            )
        )

    async def create(self, body: BootParametersRequest) -> str | None:
        """Add boot parameters for nodes that have none yet.

        Only the first of `hosts`, `macs` and `nids` that is not empty counts. The etcd store
        refuses the request if any of the nodes has an entry, but overwrites the entry of a MAC
        address or NID that SMD does not know. Postgres adds entries for the nodes that have
        none, and refuses the request only if all of them have one. Postgres also requires a
        `kernel`, refuses a quote (`'`) in a value, and does not store `cloud-init`. A refusal
        is 400, never 409. Hosts must be xnames of nodes. Returns the referral token (a new
        UUID, which etcd keeps and adds to boot scripts), or None if BSS sent none.

        Args:
            body: Boot parameters, and the nodes that they apply to. Set only one of `hosts`,
                `macs` and `nids`: most operations use only the first one that is not empty.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.

        `POST /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks tokens.
        """
        return await self._client.send(
            bootparameters_create(
                body,
            )
        )

    async def delete(self, body: BootParametersSelection, *, every_match: bool = False) -> None:
        """Remove the boot parameters of nodes.

        The body selects what to remove; without it the answer is 400. The answer is never 404.
        The etcd store answers 400 if it does not find a node, and still removes the others; for
        a MAC address that SMD does not know it answers 200 and removes nothing. Postgres
        answers 400 only if it finds none of the nodes. For an empty object the answer is 200,
        and nothing is removed. `kernel` and `initrd` select an image: the etcd store removes
        the image, also from the entries of the nodes that boot it; Postgres removes the whole
        entries of these nodes, but only if the body names no node. With Postgres, `nids: [0]`
        and `macs: ['']` select all nodes that have no NID or no MAC address, which are most
        nodes.

        Args:
            body: What to remove.
            every_match: True sends the body even if it can remove the boot parameters of nodes
                that it does not name; otherwise such a body raises ValueError.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.

        `DELETE /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            bootparameters_delete(
                body,
                every_match=every_match,
            )
        )

    async def update(self, body: BootParametersRequest, *, every_node: bool = False) -> None:
        """Change some boot parameters of nodes that have an entry.

        An empty member keeps its value. If one of the named nodes has no entry, the answer is
        404 and no node is changed. The etcd store merges `cloud-init` (RFC 7386) and skips MAC
        addresses and NIDs that SMD does not know; if no node is left, it changes the parameters
        of the image (`kernel` or `initrd`). Postgres ignores `cloud-init` and answers 404 for
        any failure, for example if there is nothing to change, or for a quote (`'`) in a value.
        Without `hosts`, `macs` and `nids`, Postgres rewrites EVERY node.

        Args:
            body: Boot parameters, and the nodes that they apply to. Set only one of `hosts`,
                `macs` and `nids`: most operations use only the first one that is not empty.
            every_node: True sends the body even if it rewrites the boot parameters of every
                node; otherwise such a body raises ValueError.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            UnauthorizedError: The token is missing or not accepted: it is not a bearer token,
                has a wrong signature, has expired, is not valid yet, or lacks a required claim.
                The answer has no `WWW-Authenticate`.
            NotFoundError: Nothing matches the request.

        `PATCH /boot/v1/bootparameters`, BSS v1.32.2; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            bootparameters_update(
                body,
                every_node=every_node,
            )
        )
