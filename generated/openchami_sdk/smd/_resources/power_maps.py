# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PowerMaps: The outlets, rectifiers or power supplies that power each component."""

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
    """The outlets, rectifiers or power supplies that power each component."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> List[PowerMap]:
        """List power maps.

        The call has no filters.

        Returns:
            All power maps, in no fixed order.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(power_maps_list())

    def create(self, body: Sequence[PowerMapCreate]) -> Message:
        """Create or replace power maps.

        A power map that exists is replaced. An empty list is answered with 200.

        Args:
            body: The power maps to create or replace.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            power_maps_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all power maps.

        Deletes the whole collection. The answer is 404 if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(power_maps_delete_all())

    def get(self, xname: str) -> PowerMap:
        """Get one power map.

        The answer has the xnames of the components that power one component.

        Args:
            xname: The component's xname.

        Returns:
            The power map.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            power_maps_get(
                xname,
            )
        )

    def replace(self, xname: str, body: PowerMapReplace) -> PowerMap:
        """Create or replace one power map.

        If the body has an ID, it must be the xname of the path.

        Args:
            xname: The component's xname.
            body: The components that power the component of the path.

        Returns:
            The power map as stored.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            power_maps_replace(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one power map.

        The components that it names are not deleted.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            power_maps_delete(
                xname,
            )
        )


class AsyncPowerMapsResource:
    """The outlets, rectifiers or power supplies that power each component."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> List[PowerMap]:
        """List power maps.

        The call has no filters.

        Returns:
            All power maps, in no fixed order.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(power_maps_list())

    async def create(self, body: Sequence[PowerMapCreate]) -> Message:
        """Create or replace power maps.

        A power map that exists is replaced. An empty list is answered with 200.

        Args:
            body: The power maps to create or replace.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            power_maps_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all power maps.

        Deletes the whole collection. The answer is 404 if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/sysinfo/powermaps`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(power_maps_delete_all())

    async def get(self, xname: str) -> PowerMap:
        """Get one power map.

        The answer has the xnames of the components that power one component.

        Args:
            xname: The component's xname.

        Returns:
            The power map.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            power_maps_get(
                xname,
            )
        )

    async def replace(self, xname: str, body: PowerMapReplace) -> PowerMap:
        """Create or replace one power map.

        If the body has an ID, it must be the xname of the path.

        Args:
            xname: The component's xname.
            body: The components that power the component of the path.

        Returns:
            The power map as stored.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            power_maps_replace(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one power map.

        The components that it names are not deleted.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/sysinfo/powermaps/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            power_maps_delete(
                xname,
            )
        )
