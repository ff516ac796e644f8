# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""PowerMaps: Which outlets, rectifiers or supplies a component gets its power from."""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..api.power_maps.create import power_maps_create
from ..api.power_maps.delete import power_maps_delete
from ..api.power_maps.delete_all import power_maps_delete_all
from ..api.power_maps.get import power_maps_get
from ..api.power_maps.list import power_maps_list
from ..api.power_maps.replace import power_maps_replace

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.message import Message
    from ..models.power_map import PowerMap
    from ..models.power_map_create import PowerMapCreate
    from ..models.power_map_replace import PowerMapReplace


class PowerMapsResource:
    """Which outlets, rectifiers or supplies a component gets its power from."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[PowerMap]:
        """List power maps.

        All of them: there are no filters.

        Returns:
            All power maps, in no fixed order.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(power_maps_list())

    def create(self, body: Sequence[PowerMapCreate]) -> Message:
        """Create or replace power maps.

        One that exists is replaced. An empty list is answered 200.

        Args:
            body: What to send.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            power_maps_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete every power map.

        Destroys the whole collection. 404 when there was none.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(power_maps_delete_all())

    def get(self, xname: str) -> PowerMap:
        """Get one power map.

        What powers one component.

        Args:
            xname: The component's xname.

        Returns:
            The power map.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            power_maps_get(
                xname,
            )
        )

    def replace(self, xname: str, body: PowerMapReplace) -> PowerMap:
        """Replace one power map, or create it.

        The ID may be left out of the body and must otherwise be the path's.

        Args:
            xname: The component's xname.
            body: What powers the component of the path.

        Returns:
            The power map as it is now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            power_maps_replace(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one power map.

        Deletes the map, not the components it names.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            power_maps_delete(
                xname,
            )
        )


class AsyncPowerMapsResource:
    """Which outlets, rectifiers or supplies a component gets its power from."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[PowerMap]:
        """List power maps.

        All of them: there are no filters.

        Returns:
            All power maps, in no fixed order.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(power_maps_list())

    async def create(self, body: Sequence[PowerMapCreate]) -> Message:
        """Create or replace power maps.

        One that exists is replaced. An empty list is answered 200.

        Args:
            body: What to send.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            power_maps_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete every power map.

        Destroys the whole collection. 404 when there was none.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(power_maps_delete_all())

    async def get(self, xname: str) -> PowerMap:
        """Get one power map.

        What powers one component.

        Args:
            xname: The component's xname.

        Returns:
            The power map.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            power_maps_get(
                xname,
            )
        )

    async def replace(self, xname: str, body: PowerMapReplace) -> PowerMap:
        """Replace one power map, or create it.

        The ID may be left out of the body and must otherwise be the path's.

        Args:
            xname: The component's xname.
            body: What powers the component of the path.

        Returns:
            The power map as it is now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            power_maps_replace(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one power map.

        Deletes the map, not the components it names.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            power_maps_delete(
                xname,
            )
        )
