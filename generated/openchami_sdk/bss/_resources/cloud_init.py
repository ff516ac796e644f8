# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""CloudInit: Cloud-init's NoCloud data source. BSS looks up the caller's IP address (the last one in
`X-Forwarded-For`, else that of the connection) in SMD's Ethernet interfaces.
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
    """Cloud-init's NoCloud data source. BSS looks up the caller's IP address (the last one in
    `X-Forwarded-For`, else that of the connection) in SMD's Ethernet interfaces.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_meta_data(self, *, key: str | None = None) -> Any:
        """The calling node's meta-data, or one value of it.

        Returns an object; with `key`, any JSON value. BSS merges the data of the node's own
        entry and of SMD with the data of the entry of the node's subrole; the node's own values
        take precedence. If the node has no data of its own, BSS uses the data of its role, else
        of `Default`. The member `Global` has the data of the entry `Global`. A caller that SMD
        does not know gets default data and 200. An unknown `key` is 404. The instance ID is new
        in each answer. If no node has the caller's address, BSS reads the nodes from SMD again,
        at most once in each second: a node that was just added can be unknown for a moment.
        With Postgres, BSS closes the connection.

        Args:
            key: The name of one value. `a.b` is the member `b` of `a`; this does not work
                inside `Global`.

        Returns:
            The data, as JSON with the media type text/plain.

        Raises:
            NotFoundError: Nothing matches the request.

        `GET /meta-data`, BSS v1.32.2; needs no token.
        """
        return self._client.send(
            cloud_init_get_meta_data(
                key=key,
            )
        )

    def get_user_data(self) -> str:
        """The calling node's user-data, a cloud-config document.

        Returns YAML that begins with `#cloud-config`. BSS selects and merges the data in the
        same way as for the meta-data. A caller that SMD does not know gets default data and
        200. With Postgres, BSS closes the connection on callers that SMD knows. BSS records the
        call in the endpoint history.

        Returns:
            The document.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.

        `GET /user-data`, BSS v1.32.2; needs no token.
        """
        return self._client.send(cloud_init_get_user_data())

    def phone_home(self, body: PhoneHomeReport) -> BootParameters:
        """Store what the calling node reports about itself.

        BSS takes only JSON: it answers 400 to the form data that cloud-init itself sends.
        Members that are not given are stored as empty strings; if all are empty, the stored
        data is not changed. The answer is 404 if SMD does not know the caller or the node has
        no entry of its own. With Postgres the answer is always 404.

        Args:
            body: What a node reports about itself. Members not given are stored as empty
                strings.

        Returns:
            The node and all its cloud-init data; its other parameters are not shown.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.

        `POST /phone-home`, BSS v1.32.2; needs no token.
        """
        return self._client.send(
            cloud_init_phone_home(
                body,
            )
        )


class AsyncCloudInitResource:
    """Cloud-init's NoCloud data source. BSS looks up the caller's IP address (the last one in
    `X-Forwarded-For`, else that of the connection) in SMD's Ethernet interfaces.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_meta_data(self, *, key: str | None = None) -> Any:
        """The calling node's meta-data, or one value of it.

        Returns an object; with `key`, any JSON value. BSS merges the data of the node's own
        entry and of SMD with the data of the entry of the node's subrole; the node's own values
        take precedence. If the node has no data of its own, BSS uses the data of its role, else
        of `Default`. The member `Global` has the data of the entry `Global`. A caller that SMD
        does not know gets default data and 200. An unknown `key` is 404. The instance ID is new
        in each answer. If no node has the caller's address, BSS reads the nodes from SMD again,
        at most once in each second: a node that was just added can be unknown for a moment.
        With Postgres, BSS closes the connection.

        Args:
            key: The name of one value. `a.b` is the member `b` of `a`; this does not work
                inside `Global`.

        Returns:
            The data, as JSON with the media type text/plain.

        Raises:
            NotFoundError: Nothing matches the request.

        `GET /meta-data`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(
            cloud_init_get_meta_data(
                key=key,
            )
        )

    async def get_user_data(self) -> str:
        """The calling node's user-data, a cloud-config document.

        Returns YAML that begins with `#cloud-config`. BSS selects and merges the data in the
        same way as for the meta-data. A caller that SMD does not know gets default data and
        200. With Postgres, BSS closes the connection on callers that SMD knows. BSS records the
        call in the endpoint history.

        Returns:
            The document.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.

        `GET /user-data`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(cloud_init_get_user_data())

    async def phone_home(self, body: PhoneHomeReport) -> BootParameters:
        """Store what the calling node reports about itself.

        BSS takes only JSON: it answers 400 to the form data that cloud-init itself sends.
        Members that are not given are stored as empty strings; if all are empty, the stored
        data is not changed. The answer is 404 if SMD does not know the caller or the node has
        no entry of its own. With Postgres the answer is always 404.

        Args:
            body: What a node reports about itself. Members not given are stored as empty
                strings.

        Returns:
            The node and all its cloud-init data; its other parameters are not shown.

        Raises:
            BadRequestError: The request cannot be read, one of its values is malformed, or the
                store refused it.
            NotFoundError: Nothing matches the request.

        `POST /phone-home`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(
            cloud_init_phone_home(
                body,
            )
        )
