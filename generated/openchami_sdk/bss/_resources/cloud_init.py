# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 a7beea56a4aa). Don't edit: change openapi/ and run `make generate`.
"""CloudInit: Cloud-init's NoCloud data source. The caller is recognised by its address: the last one of
`X-Forwarded-For`, else the connection's own, looked up among SMD's Ethernet interfaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..api.cloud_init.get_meta_data import cloud_init_get_meta_data
from ..api.cloud_init.get_user_data import cloud_init_get_user_data
from ..api.cloud_init.phone_home import cloud_init_phone_home

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.boot_parameters import BootParameters
    from ..models.phone_home_report import PhoneHomeReport


class CloudInitResource:
    """Cloud-init's NoCloud data source. The caller is recognised by its address: the last one of
    `X-Forwarded-For`, else the connection's own, looked up among SMD's Ethernet interfaces.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_meta_data(self, *, key: str | None = None) -> Any:
        """The calling node's meta-data, or one value of it.

        An object, with `key` any JSON value. A node's own data, and what SMD says of it, lie
        over those of the entry named by its subrole; a node without data gets those of its
        role, else of `Default`. `Global` holds the entry of that name. A caller that SMD does
        not know gets default data and 200. Only an unknown `key` is 404. The instance ID is a
        new one for every call. Where no node has the caller's address, BSS reads SMD again, at
        most once in each second: a node that was just added may be unknown for a moment. With
        Postgres the real server closes the connection.

        Args:
            key: One value's name; `a.b` is the member `b` of `a`, but not inside `Global`.

        Returns:
            The data, as JSON that is called text/plain.

        Raises:
            NotFoundError: Nothing matches what was asked for.

        `GET /meta-data`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(
            cloud_init_get_meta_data(
                key=key,
            )
        )

    def get_user_data(self) -> str:
        """The calling node's user-data, a cloud-config document.

        YAML that begins with `#cloud-config`, chosen and merged as the meta-data are. A caller
        that SMD does not know gets default data and 200. With Postgres the real server closes
        the connection on callers that SMD knows. Noted in the endpoint history.

        Returns:
            The document.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.

        `GET /user-data`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(cloud_init_get_user_data())

    def phone_home(self, body: PhoneHomeReport) -> BootParameters:
        """Store what the calling node reports about itself.

        JSON only: the form data that cloud-init itself sends are refused with 400. Members not
        given are stored as empty strings; where all are empty, what was stored before stays.
        404 when SMD does not know the caller or the node has no entry of its own; with Postgres
        always.

        Args:
            body: What a node reports about itself. Members not given are stored as empty
                strings.

        Returns:
            The node and all its cloud-init data; its other parameters are not shown.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.

        `POST /phone-home`, BSS v1.32.2; open to everyone.
        """
        return self._client.send(
            cloud_init_phone_home(
                body,
            )
        )


class AsyncCloudInitResource:
    """Cloud-init's NoCloud data source. The caller is recognised by its address: the last one of
    `X-Forwarded-For`, else the connection's own, looked up among SMD's Ethernet interfaces.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_meta_data(self, *, key: str | None = None) -> Any:
        """The calling node's meta-data, or one value of it.

        An object, with `key` any JSON value. A node's own data, and what SMD says of it, lie
        over those of the entry named by its subrole; a node without data gets those of its
        role, else of `Default`. `Global` holds the entry of that name. A caller that SMD does
        not know gets default data and 200. Only an unknown `key` is 404. The instance ID is a
        new one for every call. Where no node has the caller's address, BSS reads SMD again, at
        most once in each second: a node that was just added may be unknown for a moment. With
        Postgres the real server closes the connection.

        Args:
            key: One value's name; `a.b` is the member `b` of `a`, but not inside `Global`.

        Returns:
            The data, as JSON that is called text/plain.

        Raises:
            NotFoundError: Nothing matches what was asked for.

        `GET /meta-data`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(
            cloud_init_get_meta_data(
                key=key,
            )
        )

    async def get_user_data(self) -> str:
        """The calling node's user-data, a cloud-config document.

        YAML that begins with `#cloud-config`, chosen and merged as the meta-data are. A caller
        that SMD does not know gets default data and 200. With Postgres the real server closes
        the connection on callers that SMD knows. Noted in the endpoint history.

        Returns:
            The document.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.

        `GET /user-data`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(cloud_init_get_user_data())

    async def phone_home(self, body: PhoneHomeReport) -> BootParameters:
        """Store what the calling node reports about itself.

        JSON only: the form data that cloud-init itself sends are refused with 400. Members not
        given are stored as empty strings; where all are empty, what was stored before stays.
        404 when SMD does not know the caller or the node has no entry of its own; with Postgres
        always.

        Args:
            body: What a node reports about itself. Members not given are stored as empty
                strings.

        Returns:
            The node and all its cloud-init data; its other parameters are not shown.

        Raises:
            BadRequestError: The request cannot be read, names something malformed, or the store
                refused it.
            NotFoundError: Nothing matches what was asked for.

        `POST /phone-home`, BSS v1.32.2; open to everyone.
        """
        return await self._client.send(
            cloud_init_phone_home(
                body,
            )
        )
