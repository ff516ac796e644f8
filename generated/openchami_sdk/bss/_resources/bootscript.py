# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
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

        BSS uses `mac`, else `name`, else `nid`; if none of them is usable, the answer is 400.
        Only a script with a line that begins with `kernel` boots the node; any other script
        makes the node wait (`sleep`) and ask again (`chain`). If a node is unknown to SMD,
        disabled there or without a kernel, the answer is 200 and a script that waits and asks
        again with the node's architecture (`arch`). When such a node asks with `arch`, the etcd
        store uses the entry `Unknown-<arch>`, else the node's own entry; if there is neither,
        the answer is 404. With Postgres, BSS closes the connection then. Postgres finds
        parameters only if they were stored under the kind of identifier that the request uses.
        If Postgres is down, BSS treats every node as one without parameters. With etcd, the
        first node that asks after a state change notification also gets a script that waits,
        while BSS reads the nodes from SMD again. If BSS cannot sign the URL of an `s3://`
        kernel or initrd, the answer is 404. BSS ignores a `nid`, `retry` or `ts` that is not a
        number. If the node has an initrd, BSS removes a part of its parameters: from the first
        `initrd`, also inside a word, to the next space. BSS copies `mac` into the script
        without a check, and also into the command line, as `BOOTIF`; release 1.32.2 writes no
        `BOOTIF`. BSS records each script that boots in the endpoint history.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has already tried. When the script asks again, it sends
                this number plus 1.
            arch: The architecture, as iPXE names it. A script that waits sends it when it asks
                again.
            ts: A time in seconds since 1970, which BSS copies into a script that waits.

        Returns:
            The script; `get_data` returns what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/bootscript`, BSS v1.32.2; needs no token.
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

        Shows what BSS would write into a script that boots. It does not show whether the node
        gets such a script: a node without an enabled component endpoint in SMD gets a script
        that waits (with etcd, until it asks with `arch`). `get` returns the script that the
        node gets. The answer is 200 for any node; if nothing is stored for it, the paths are
        empty. BSS does not record this call in the endpoint history. Releases before v1.32.1 do
        not have this form and send the script.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has already tried. When the script asks again, it sends
                this number plus 1.
            arch: The architecture, as iPXE names it. A script that waits sends it when it asks
                again.
            ts: A time in seconds since 1970, which BSS copies into a script that waits.

        Returns:
            The script; `get_data` returns what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/bootscript`, BSS v1.32.1; needs no token.
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

        BSS uses `mac`, else `name`, else `nid`; if none of them is usable, the answer is 400.
        Only a script with a line that begins with `kernel` boots the node; any other script
        makes the node wait (`sleep`) and ask again (`chain`). If a node is unknown to SMD,
        disabled there or without a kernel, the answer is 200 and a script that waits and asks
        again with the node's architecture (`arch`). When such a node asks with `arch`, the etcd
        store uses the entry `Unknown-<arch>`, else the node's own entry; if there is neither,
        the answer is 404. With Postgres, BSS closes the connection then. Postgres finds
        parameters only if they were stored under the kind of identifier that the request uses.
        If Postgres is down, BSS treats every node as one without parameters. With etcd, the
        first node that asks after a state change notification also gets a script that waits,
        while BSS reads the nodes from SMD again. If BSS cannot sign the URL of an `s3://`
        kernel or initrd, the answer is 404. BSS ignores a `nid`, `retry` or `ts` that is not a
        number. If the node has an initrd, BSS removes a part of its parameters: from the first
        `initrd`, also inside a word, to the next space. BSS copies `mac` into the script
        without a check, and also into the command line, as `BOOTIF`; release 1.32.2 writes no
        `BOOTIF`. BSS records each script that boots in the endpoint history.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has already tried. When the script asks again, it sends
                this number plus 1.
            arch: The architecture, as iPXE names it. A script that waits sends it when it asks
                again.
            ts: A time in seconds since 1970, which BSS copies into a script that waits.

        Returns:
            The script; `get_data` returns what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/bootscript`, BSS v1.32.2; needs no token.
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

        Shows what BSS would write into a script that boots. It does not show whether the node
        gets such a script: a node without an enabled component endpoint in SMD gets a script
        that waits (with etcd, until it asks with `arch`). `get` returns the script that the
        node gets. The answer is 200 for any node; if nothing is stored for it, the paths are
        empty. BSS does not record this call in the endpoint history. Releases before v1.32.1 do
        not have this form and send the script.

        Args:
            mac: A MAC address of the node, with colons.
            name: The xname of the node.
            nid: The node's ID.
            retry: How often the node has already tried. When the script asks again, it sends
                this number plus 1.
            arch: The architecture, as iPXE names it. A script that waits sends it when it asks
                again.
            ts: A time in seconds since 1970, which BSS copies into a script that waits.

        Returns:
            The script; `get_data` returns what is stored for the node.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/bootscript`, BSS v1.32.1; needs no token.
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
