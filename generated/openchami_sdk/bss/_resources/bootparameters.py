# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
"""Bootparameters: What nodes boot, kernel, initrd and command line, by xname, MAC address or NID."""

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
    """What nodes boot, kernel, initrd and command line, by xname, MAC address or NID."""

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

        Without a filter: everything in the store. With filters: whatever matches any of them;
        what does not match is not reported, and only when nothing at all does is the answer
        404. Postgres finds an entry only by the kind of identifier under which it was stored,
        and lists nodes with the same parameters as one item. The etcd store looks MAC addresses
        and NIDs up in SMD, and lists images (items without nodes) first. An empty store answers
        null, and so does a Postgres that is down.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. The server
                reads `0x10` and `010` too, and cuts larger numbers down to 32 bits without an
                error.

        Returns:
            The entries found, in no fixed order.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.
            NotFoundError: Nothing matches what was asked for.

        `GET /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks them.
        """
        return self._client.send(
            bootparameters_list(
                name=name,
                mac=mac,
                nid=nid,
            )
        )

    def set(self, body: BootParametersRequest, *, every_node: bool = False) -> str | None:
        """Set the boot parameters of nodes, whether they have some or not.

        The etcd store replaces the entry: what is not given is cleared. Postgres merges: what
        is empty keeps its value, so that nothing can be cleared, a node without an entry needs
        a `kernel`, and a quote (`'`) in a value is 400. Names other than xnames of nodes
        (`Default`, roles) work in the etcd store only; Postgres answers 200 and stores nothing.
        Without `hosts`, `macs` and `nids` Postgres rewrites EVERY node, and the etcd store sets
        the parameters of the named image. Returns the referral token, if one was sent.

        Args:
            body: Boot parameters and the nodes they are for. Name nodes in one way: when
                several are given, most operations look only at the first of `hosts`, `macs` and
                `nids`.
            every_node: Send a body even when it rewrites the boot parameters of every node;
                without it ValueError is raised.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.
            ServerError: The store failed, or was asked something it cannot answer.

        `PUT /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks them.
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
        refuses the request when any of the nodes has an entry; Postgres adds those that have
        none and refuses only when nothing is new, requires a `kernel`, and refuses a quote
        (`'`) in a value. Refusals are 400, never 409. Hosts must be xnames of nodes. Postgres
        drops `cloud-init`. Returns the referral token, if one was sent.

        Args:
            body: Boot parameters and the nodes they are for. Name nodes in one way: when
                several are given, most operations look only at the first of `hosts`, `macs` and
                `nids`.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.

        `POST /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks
        them.
        """
        return self._client.send(
            bootparameters_create(
                body,
            )
        )

    def delete(self, body: BootParametersSelection, *, every_match: bool = False) -> None:
        """Remove the boot parameters of nodes.

        A request body says what to remove; without it the answer is 400. Not finding it is 400
        too, never 404; an empty object is 200 and does nothing. `kernel` and `initrd` name an
        image: the etcd store removes it from every node that boots it; Postgres removes those
        nodes, but looks at an image only where no node is named. Postgres takes `nids: [0]` and
        `macs: ['']` for all nodes that have no NID or no MAC address, which are most of them.

        Args:
            body: What to remove.
            every_match: Send a body even when it removes the image, parameters and nodes of
                everything that matches; without it ValueError is raised.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.

        `DELETE /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks
        them.
        """
        return self._client.send(
            bootparameters_delete(
                body,
                every_match=every_match,
            )
        )

    def update(self, body: BootParametersRequest, *, every_node: bool = False) -> None:
        """Change some of the boot parameters of nodes that have them.

        Empty values keep what is stored. One named node without an entry makes the answer 404,
        and no node is changed. The etcd store merges `cloud-init` (RFC 7386) and skips MAC
        addresses and NIDs that SMD does not know; where no node is left it changes the
        parameters of the named image. Postgres ignores `cloud-init` and answers 404 for any
        failure: nothing to change, or a quote (`'`) in a value, which its SQL does not take.
        Without `hosts`, `macs` and `nids` Postgres rewrites EVERY node.

        Args:
            body: Boot parameters and the nodes they are for. Name nodes in one way: when
                several are given, most operations look only at the first of `hosts`, `macs` and
                `nids`.
            every_node: Send a body even when it rewrites the boot parameters of every node;
                without it ValueError is raised.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.
            NotFoundError: Nothing matches what was asked for.

        `PATCH /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks
        them.
        """
        return self._client.send(
            bootparameters_update(
                body,
                every_node=every_node,
            )
        )


class AsyncBootparametersResource:
    """What nodes boot, kernel, initrd and command line, by xname, MAC address or NID."""

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

        Without a filter: everything in the store. With filters: whatever matches any of them;
        what does not match is not reported, and only when nothing at all does is the answer
        404. Postgres finds an entry only by the kind of identifier under which it was stored,
        and lists nodes with the same parameters as one item. The etcd store looks MAC addresses
        and NIDs up in SMD, and lists images (items without nodes) first. An empty store answers
        null, and so does a Postgres that is down.

        Args:
            name: Xnames of nodes. Several may be given, repeated or separated by commas.
            mac: MAC addresses, with colons. Several may be given, repeated or separated by
                commas.
            nid: Node IDs. Several may be given, repeated or separated by commas. The server
                reads `0x10` and `010` too, and cuts larger numbers down to 32 bits without an
                error.

        Returns:
            The entries found, in no fixed order.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.
            NotFoundError: Nothing matches what was asked for.

        `GET /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks them.
        """
        return await self._client.send(
            bootparameters_list(
                name=name,
                mac=mac,
                nid=nid,
            )
        )

    async def set(self, body: BootParametersRequest, *, every_node: bool = False) -> str | None:
        """Set the boot parameters of nodes, whether they have some or not.

        The etcd store replaces the entry: what is not given is cleared. Postgres merges: what
        is empty keeps its value, so that nothing can be cleared, a node without an entry needs
        a `kernel`, and a quote (`'`) in a value is 400. Names other than xnames of nodes
        (`Default`, roles) work in the etcd store only; Postgres answers 200 and stores nothing.
        Without `hosts`, `macs` and `nids` Postgres rewrites EVERY node, and the etcd store sets
        the parameters of the named image. Returns the referral token, if one was sent.

        Args:
            body: Boot parameters and the nodes they are for. Name nodes in one way: when
                several are given, most operations look only at the first of `hosts`, `macs` and
                `nids`.
            every_node: Send a body even when it rewrites the boot parameters of every node;
                without it ValueError is raised.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.
            ServerError: The store failed, or was asked something it cannot answer.

        `PUT /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks them.
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
        refuses the request when any of the nodes has an entry; Postgres adds those that have
        none and refuses only when nothing is new, requires a `kernel`, and refuses a quote
        (`'`) in a value. Refusals are 400, never 409. Hosts must be xnames of nodes. Postgres
        drops `cloud-init`. Returns the referral token, if one was sent.

        Args:
            body: Boot parameters and the nodes they are for. Name nodes in one way: when
                several are given, most operations look only at the first of `hosts`, `macs` and
                `nids`.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.

        `POST /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks
        them.
        """
        return await self._client.send(
            bootparameters_create(
                body,
            )
        )

    async def delete(self, body: BootParametersSelection, *, every_match: bool = False) -> None:
        """Remove the boot parameters of nodes.

        A request body says what to remove; without it the answer is 400. Not finding it is 400
        too, never 404; an empty object is 200 and does nothing. `kernel` and `initrd` name an
        image: the etcd store removes it from every node that boots it; Postgres removes those
        nodes, but looks at an image only where no node is named. Postgres takes `nids: [0]` and
        `macs: ['']` for all nodes that have no NID or no MAC address, which are most of them.

        Args:
            body: What to remove.
            every_match: Send a body even when it removes the image, parameters and nodes of
                everything that matches; without it ValueError is raised.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.

        `DELETE /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks
        them.
        """
        return await self._client.send(
            bootparameters_delete(
                body,
                every_match=every_match,
            )
        )

    async def update(self, body: BootParametersRequest, *, every_node: bool = False) -> None:
        """Change some of the boot parameters of nodes that have them.

        Empty values keep what is stored. One named node without an entry makes the answer 404,
        and no node is changed. The etcd store merges `cloud-init` (RFC 7386) and skips MAC
        addresses and NIDs that SMD does not know; where no node is left it changes the
        parameters of the named image. Postgres ignores `cloud-init` and answers 404 for any
        failure: nothing to change, or a quote (`'`) in a value, which its SQL does not take.
        Without `hosts`, `macs` and `nids` Postgres rewrites EVERY node.

        Args:
            body: Boot parameters and the nodes they are for. Name nodes in one way: when
                several are given, most operations look only at the first of `hosts`, `macs` and
                `nids`.
            every_node: Send a body even when it rewrites the boot parameters of every node;
                without it ValueError is raised.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            UnauthorizedError: No usable token: none, not a bearer token, a bad signature,
                expired, not yet valid, or a required claim is missing. Sent without
                `WWW-Authenticate`.
            NotFoundError: Nothing matches what was asked for.

        `PATCH /boot/v1/bootparameters`, BSS v1.32.2; needs a token where the service checks
        them.
        """
        return await self._client.send(
            bootparameters_update(
                body,
                every_node=every_node,
            )
        )
