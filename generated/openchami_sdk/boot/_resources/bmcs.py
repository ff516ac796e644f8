# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Bmcs: BMCs. The service only stores them; boot scripts do not use them."""

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
    """BMCs. The service only stores them; boot scripts do not use them."""

    _request = BMCRequest

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[BMC]:
        """List all BMCs.

        There is no filter and no paging, and query parameters are ignored. The list is in the
        order of the uids, which are random.

        Returns:
            The BMCs.

        Raises:
            ServerError: The store failed.

        `GET /bmcs`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(bmcs_list())

    def create(self, body: BMCRequest) -> BMC:
        """Create a BMC.

        Names need not be unique: the same request twice creates two resources, and there is no
        409. The client does not repeat a call whose answer was lost: look for the resource
        before you call again. Unknown members are ignored.

        Args:
            body: A BMC to create, or the new spec of a BMC.

        Returns:
            The BMC, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            ServerError: The store failed.

        `POST /bmcs`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            bmcs_create(
                body,
            )
        )

    def get(self, uid: str) -> BMC:
        """Read a BMC.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            The BMC.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.

        `GET /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            bmcs_get(
                uid,
            )
        )

    def replace(self, uid: str, body: BMCRequest) -> BMC:
        """Replace the spec of a BMC.

        The whole spec is replaced: a member that is not given is removed, and a missing spec
        counts as empty. A name that is not empty replaces the old one. Labels and annotations
        are added or changed, never removed. The status is not changed. There is no ETag, and
        conditional headers are ignored: the last write replaces earlier ones.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: A BMC to create, or the new spec of a BMC.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `DELETE /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            bmcs_delete(
                uid,
            )
        )

    def update(self, uid: str, body: BMCUpdate) -> BMC:
        """Change some members of the spec of a BMC.

        The body is the spec itself, not the resource: the service answers 200 to `{"spec": …}`,
        `{"metadata": …}` and `{"status": …}`, and changes nothing. A member cannot be removed:
        the service answers 200 to null and keeps the old value. To clear a member, send its
        empty value (an empty text or list, 0, false), or replace the whole spec. The service
        reads a media type other than JSON Patch and shorthand patch as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the spec of a BMC to change. The service ignores null, and the
                client refuses None.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            bmcs_update(
                uid,
                body,
            )
        )

    def replace_status(self, uid: str, body: BMCStatus) -> BMC:
        """Replace the status of a BMC.

        The body is the status itself; a member that is not given is removed. The spec is not
        changed. There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: The status of a BMC, as a client has written it. The service itself does not
                write it. Empty texts are left out of answers.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bmcs/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            bmcs_replace_status(
                uid,
                body,
            )
        )

    def update_status(self, uid: str, body: BMCStatusUpdate) -> BMC:
        """Change some members of the status of a BMC.

        The body is the status itself. As with the spec, null removes nothing; to clear a
        member, send its empty value.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the status of a BMC to change. The service ignores null, and the
                client refuses None.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bmcs/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return self._client.send(
            bmcs_update_status(
                uid,
                body,
            )
        )


class AsyncBmcsResource(AsyncKind[BMC, BMCRequest]):
    """BMCs. The service only stores them; boot scripts do not use them."""

    _request = BMCRequest

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[BMC]:
        """List all BMCs.

        There is no filter and no paging, and query parameters are ignored. The list is in the
        order of the uids, which are random.

        Returns:
            The BMCs.

        Raises:
            ServerError: The store failed.

        `GET /bmcs`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(bmcs_list())

    async def create(self, body: BMCRequest) -> BMC:
        """Create a BMC.

        Names need not be unique: the same request twice creates two resources, and there is no
        409. The client does not repeat a call whose answer was lost: look for the resource
        before you call again. Unknown members are ignored.

        Args:
            body: A BMC to create, or the new spec of a BMC.

        Returns:
            The BMC, as it was stored.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            ServerError: The store failed.

        `POST /bmcs`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            bmcs_create(
                body,
            )
        )

    async def get(self, uid: str) -> BMC:
        """Read a BMC.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            The BMC.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.

        `GET /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            bmcs_get(
                uid,
            )
        )

    async def replace(self, uid: str, body: BMCRequest) -> BMC:
        """Replace the spec of a BMC.

        The whole spec is replaced: a member that is not given is removed, and a missing spec
        counts as empty. A name that is not empty replaces the old one. Labels and annotations
        are added or changed, never removed. The status is not changed. There is no ETag, and
        conditional headers are ignored: the last write replaces earlier ones.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: A BMC to create, or the new spec of a BMC.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
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
            uid: The uid, `metadata.uid`. A name does not work here.

        Returns:
            Deleted.

        Raises:
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `DELETE /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            bmcs_delete(
                uid,
            )
        )

    async def update(self, uid: str, body: BMCUpdate) -> BMC:
        """Change some members of the spec of a BMC.

        The body is the spec itself, not the resource: the service answers 200 to `{"spec": …}`,
        `{"metadata": …}` and `{"status": …}`, and changes nothing. A member cannot be removed:
        the service answers 200 to null and keeps the old value. To clear a member, send its
        empty value (an empty text or list, 0, false), or replace the whole spec. The service
        reads a media type other than JSON Patch and shorthand patch as a merge patch.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the spec of a BMC to change. The service ignores null, and the
                client refuses None.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bmcs/{uid}`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            bmcs_update(
                uid,
                body,
            )
        )

    async def replace_status(self, uid: str, body: BMCStatus) -> BMC:
        """Replace the status of a BMC.

        The body is the status itself; a member that is not given is removed. The spec is not
        changed. There is no GET of the status: it is part of the resource.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: The status of a BMC, as a client has written it. The service itself does not
                write it. Empty texts are left out of answers.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            ServerError: The store failed.

        `PUT /bmcs/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            bmcs_replace_status(
                uid,
                body,
            )
        )

    async def update_status(self, uid: str, body: BMCStatusUpdate) -> BMC:
        """Change some members of the status of a BMC.

        The body is the status itself. As with the spec, null removes nothing; to clear a
        member, send its empty value.

        Args:
            uid: The uid, `metadata.uid`. A name does not work here.
            body: Members of the status of a BMC to change. The service ignores null, and the
                client refuses None.

        Returns:
            The BMC, as it is now.

        Raises:
            BadRequestError: The body cannot be read, or breaks a rule; the error names the
                first broken rule.
            NotFoundError: There is no resource with this uid, or the service cannot read it.
            StatusError: The patch cannot be read or applied.
            ServerError: The store failed. For a value of the wrong type, the service also
                answers 500, and the client raises `BadRequestError`.

        `PATCH /bmcs/{uid}/status`, boot-service v0.3.2; this release does not check tokens.
        """
        return await self._client.send(
            bmcs_update_status(
                uid,
                body,
            )
        )
