# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
"""Bootscript: The iPXE script with which a node boots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.bootscript.get import bootscript_get
from ..api.bootscript.get_data import bootscript_get_data

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.boot_data import BootData


class BootscriptResource:
    """The iPXE script with which a node boots."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        mac: str | None = None,
        name: str | None = None,
        nid: int | None = None,
        retry: int | None = None,
        arch: str | None = None,
        ts: int | None = None,
    ) -> str:
        """The iPXE script of a node.

        Looks at `mac`, else `name`, else `nid`; with none of them that it can use the answer is
        400. A node that is unknown to SMD, disabled there or without a kernel gets 200 and a
        script that waits and asks again with its architecture; asked with `arch`, the etcd
        store answers with the entry `Unknown-<arch>`, the node's own one, or 404, and on
        Postgres the real server closes the connection. Postgres finds parameters only under the
        kind of identifier that was asked for. A Postgres that is down looks like a node without
        parameters. Each script that boots is noted in the endpoint history. Values that are not
        numbers are ignored where numbers are meant, and a MAC address is copied into the script
        unchecked. Only a script with a line that begins with `kernel` boots the node; one
        without it lets the node wait (`sleep`) and ask again (`chain`). With etcd the first
        node to ask after SMD has told of a change waits too, while BSS reads SMD again. A
        kernel or an initrd of `s3://` whose URL cannot be signed is 404. A node that asks by
        MAC address finds it as `BOOTIF` in its command line, but not in the release 1.32.2.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has tried already; the script asks again with one more.
            arch: The architecture, as iPXE names it; the waiting script asks with it.
            ts: A time in seconds since 1970, copied into the waiting script.

        Returns:
            The script; with `json` other than 0, what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.
            ServerError: The store failed, or was asked something it cannot answer.

        `GET /boot/v1/bootscript`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(
            bootscript_get(
                mac=mac,
                name=name,
                nid=nid,
                retry=retry,
                arch=arch,
                ts=ts,
            )
        )

    def get_data(
        self,
        *,
        mac: str | None = None,
        name: str | None = None,
        nid: int | None = None,
        retry: int | None = None,
        arch: str | None = None,
        ts: int | None = None,
    ) -> BootData:
        """What BSS has stored for a node to boot, as data.

        Says what a script that boots would load, not whether the node gets one: a node without
        a component endpoint in SMD, or with a disabled one, only waits, whatever this shows
        (with etcd until it asks with `arch`). `get` has what the node really gets. Always 200
        for a node that is named: where nothing is stored, the paths are empty. Not noted in the
        endpoint history. Servers before v1.32.1 ignore it and send the script.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has tried already; the script asks again with one more.
            arch: The architecture, as iPXE names it; the waiting script asks with it.
            ts: A time in seconds since 1970, copied into the waiting script.

        Returns:
            The script; with `json` other than 0, what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.
            ServerError: The store failed, or was asked something it cannot answer.

        `GET /boot/v1/bootscript`, BSS v1.32.1; open to everyone.
        """
        return self._client.send(
            bootscript_get_data(
                mac=mac,
                name=name,
                nid=nid,
                retry=retry,
                arch=arch,
                ts=ts,
            )
        )


class AsyncBootscriptResource:
    """The iPXE script with which a node boots."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(
        self,
        *,
        mac: str | None = None,
        name: str | None = None,
        nid: int | None = None,
        retry: int | None = None,
        arch: str | None = None,
        ts: int | None = None,
    ) -> str:
        """The iPXE script of a node.

        Looks at `mac`, else `name`, else `nid`; with none of them that it can use the answer is
        400. A node that is unknown to SMD, disabled there or without a kernel gets 200 and a
        script that waits and asks again with its architecture; asked with `arch`, the etcd
        store answers with the entry `Unknown-<arch>`, the node's own one, or 404, and on
        Postgres the real server closes the connection. Postgres finds parameters only under the
        kind of identifier that was asked for. A Postgres that is down looks like a node without
        parameters. Each script that boots is noted in the endpoint history. Values that are not
        numbers are ignored where numbers are meant, and a MAC address is copied into the script
        unchecked. Only a script with a line that begins with `kernel` boots the node; one
        without it lets the node wait (`sleep`) and ask again (`chain`). With etcd the first
        node to ask after SMD has told of a change waits too, while BSS reads SMD again. A
        kernel or an initrd of `s3://` whose URL cannot be signed is 404. A node that asks by
        MAC address finds it as `BOOTIF` in its command line, but not in the release 1.32.2.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has tried already; the script asks again with one more.
            arch: The architecture, as iPXE names it; the waiting script asks with it.
            ts: A time in seconds since 1970, copied into the waiting script.

        Returns:
            The script; with `json` other than 0, what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.
            ServerError: The store failed, or was asked something it cannot answer.

        `GET /boot/v1/bootscript`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(
            bootscript_get(
                mac=mac,
                name=name,
                nid=nid,
                retry=retry,
                arch=arch,
                ts=ts,
            )
        )

    async def get_data(
        self,
        *,
        mac: str | None = None,
        name: str | None = None,
        nid: int | None = None,
        retry: int | None = None,
        arch: str | None = None,
        ts: int | None = None,
    ) -> BootData:
        """What BSS has stored for a node to boot, as data.

        Says what a script that boots would load, not whether the node gets one: a node without
        a component endpoint in SMD, or with a disabled one, only waits, whatever this shows
        (with etcd until it asks with `arch`). `get` has what the node really gets. Always 200
        for a node that is named: where nothing is stored, the paths are empty. Not noted in the
        endpoint history. Servers before v1.32.1 ignore it and send the script.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has tried already; the script asks again with one more.
            arch: The architecture, as iPXE names it; the waiting script asks with it.
            ts: A time in seconds since 1970, copied into the waiting script.

        Returns:
            The script; with `json` other than 0, what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.
            ServerError: The store failed, or was asked something it cannot answer.

        `GET /boot/v1/bootscript`, BSS v1.32.1; open to everyone.
        """
        return await self._client.send(
            bootscript_get_data(
                mac=mac,
                name=name,
                nid=nid,
                retry=retry,
                arch=arch,
                ts=ts,
            )
        )
