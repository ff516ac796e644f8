# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""Bmcs: BMCs. The service only keeps them; no boot script depends on one."""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.fabrica import AsyncKind, Kind

from ..api.bmcs.create import bmcs_create
from ..api.bmcs.delete import bmcs_delete
from ..api.bmcs.get import bmcs_get
from ..api.bmcs.list import bmcs_list
from ..api.bmcs.replace import bmcs_replace
from ..api.bmcs.replace_status import bmcs_replace_status
from ..api.bmcs.update import bmcs_update
from ..api.bmcs.update_status import bmcs_update_status
from ..models.bmc import BMC
from ..models.bmc_request import BMCRequest

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.bmc_status import BMCStatus
    from ..models.bmc_status_update import BMCStatusUpdate
    from ..models.bmc_update import BMCUpdate
    from ..models.deletion import Deletion


class BmcsResource(Kind[BMC, BMCRequest]):
    """BMCs. The service only keeps them; no boot script depends on one."""

    _request = BMCRequest

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[BMC]:
        """List all BMCs.

        Always all of them: there is no filter and no paging, and query parameters are ignored.
        In the order of the uid, which is random.

        Returns:
            The BMCs.

        Raises:
            ServerError: The store failed.

        `GET /bmcs`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(bmcs_list())

    def create(self, body: BMCRequest) -> BMC:
        """Create a BMC.

        Nothing is unique: the same request twice makes two resources, and there is no 409. So a
        call whose answer was lost is not repeated; look first. Unknown members are ignored.

        Args:
            body: A BMC to create, or the new spec of one.

        Returns:
            The BMC, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            ServerError: The store failed.

        `POST /bmcs`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            bmcs_create(
                body,
            )
        )

    def get(self, uid: str) -> BMC:
        """Read a BMC.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            The BMC.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.

        `GET /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            bmcs_get(
                uid,
            )
        )

    def replace(self, uid: str, body: BMCRequest) -> BMC:
        """Replace the spec of a BMC.

        The whole spec is replaced, and a missing one counts as empty. A name that is not empty
        replaces the old one. Labels and annotations are added or changed, never removed. The
        status stays. The last writer wins: there is no ETag, and conditional headers are
        ignored.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: A BMC to create, or the new spec of one.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            bmcs_replace(
                uid,
                body,
            )
        )

    def delete(self, uid: str) -> Deletion:
        """Delete a BMC.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `DELETE /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            bmcs_delete(
                uid,
            )
        )

    def update(self, uid: str, body: BMCUpdate) -> BMC:
        """Change some members of the spec of a BMC.

        The body is the bare spec, not the resource: `{"spec": …}`, `{"metadata": …}` and
        `{"status": …}` answer 200 and change nothing. Nothing can be removed: null answers 200
        and leaves the old value. A member is cleared by its empty value (an empty text or list,
        0, false), or by replacing the whole spec. Media types other than those of JSON Patch
        and of the shorthand are read as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the spec of a BMC to change. Null changes nothing.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            bmcs_update(
                uid,
                body,
            )
        )

    def replace_status(self, uid: str, body: BMCStatus) -> BMC:
        """Replace the status of a BMC.

        The body is the bare status; a member that is not given is removed. The spec stays.
        There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: What somebody reported about a BMC. The service itself writes none of it.
                Texts that are empty are left out of answers.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bmcs/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            bmcs_replace_status(
                uid,
                body,
            )
        )

    def update_status(self, uid: str, body: BMCStatusUpdate) -> BMC:
        """Change some members of the status of a BMC.

        The body is the bare status. As with the spec, null removes nothing; a member is cleared
        by its empty value.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the status of a BMC to change. Null changes nothing.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bmcs/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return self._client.send(
            bmcs_update_status(
                uid,
                body,
            )
        )


class AsyncBmcsResource(AsyncKind[BMC, BMCRequest]):
    """BMCs. The service only keeps them; no boot script depends on one."""

    _request = BMCRequest

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[BMC]:
        """List all BMCs.

        Always all of them: there is no filter and no paging, and query parameters are ignored.
        In the order of the uid, which is random.

        Returns:
            The BMCs.

        Raises:
            ServerError: The store failed.

        `GET /bmcs`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(bmcs_list())

    async def create(self, body: BMCRequest) -> BMC:
        """Create a BMC.

        Nothing is unique: the same request twice makes two resources, and there is no 409. So a
        call whose answer was lost is not repeated; look first. Unknown members are ignored.

        Args:
            body: A BMC to create, or the new spec of one.

        Returns:
            The BMC, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            ServerError: The store failed.

        `POST /bmcs`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            bmcs_create(
                body,
            )
        )

    async def get(self, uid: str) -> BMC:
        """Read a BMC.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            The BMC.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.

        `GET /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            bmcs_get(
                uid,
            )
        )

    async def replace(self, uid: str, body: BMCRequest) -> BMC:
        """Replace the spec of a BMC.

        The whole spec is replaced, and a missing one counts as empty. A name that is not empty
        replaces the old one. Labels and annotations are added or changed, never removed. The
        status stays. The last writer wins: there is no ETag, and conditional headers are
        ignored.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: A BMC to create, or the new spec of one.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            bmcs_replace(
                uid,
                body,
            )
        )

    async def delete(self, uid: str) -> Deletion:
        """Delete a BMC.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `DELETE /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            bmcs_delete(
                uid,
            )
        )

    async def update(self, uid: str, body: BMCUpdate) -> BMC:
        """Change some members of the spec of a BMC.

        The body is the bare spec, not the resource: `{"spec": …}`, `{"metadata": …}` and
        `{"status": …}` answer 200 and change nothing. Nothing can be removed: null answers 200
        and leaves the old value. A member is cleared by its empty value (an empty text or list,
        0, false), or by replacing the whole spec. Media types other than those of JSON Patch
        and of the shorthand are read as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the spec of a BMC to change. Null changes nothing.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bmcs/{uid}`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            bmcs_update(
                uid,
                body,
            )
        )

    async def replace_status(self, uid: str, body: BMCStatus) -> BMC:
        """Replace the status of a BMC.

        The body is the bare status; a member that is not given is removed. The spec stays.
        There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: What somebody reported about a BMC. The service itself writes none of it.
                Texts that are empty are left out of answers.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            ServerError: The store failed.

        `PUT /bmcs/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            bmcs_replace_status(
                uid,
                body,
            )
        )

    async def update_status(self, uid: str, body: BMCStatusUpdate) -> BMC:
        """Change some members of the status of a BMC.

        The body is the bare status. As with the spec, null removes nothing; a member is cleared
        by its empty value.

        Args:
            uid: The uid, `metadata.uid`. Names do not work here.
            body: Members of the status of a BMC to change. Null changes nothing.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks one of the rules; the first
                broken one is named.
            NotFoundError: There is no resource of this uid, or it cannot be read.
            StatusError: The patch cannot be read or applied.
            ServerError: The patched document has a value of the wrong type, which is the
                caller's fault, or the store failed.

        `PATCH /bmcs/{uid}/status`, boot-service v0.3.2; this release checks no token.
        """
        return await self._client.send(
            bmcs_update_status(
                uid,
                body,
            )
        )
