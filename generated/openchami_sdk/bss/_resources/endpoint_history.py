# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""EndpointHistory: When nodes last asked for their boot script or user data."""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from ..api.endpoint_history.list import endpoint_history_list

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.endpoint_access import EndpointAccess


class EndpointHistoryResource:
    """When nodes last asked for their boot script or user data."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self, *, name: str | None = None, endpoint: str | None = None) -> List[EndpointAccess]:
        """When nodes asked for their boot script or user data.

        The etcd store keeps the last time for each node and endpoint. It answers 500 if an
        endpoint is given without a name, and lists a time of 0 if the node never used the
        endpoint. Postgres keeps one row for each request and never deletes it; it answers 500
        for a quote (`'`) in a value.

        Args:
            name: The xname of a node.
            endpoint: `bootscript` or `user-data`. Others are accepted and find nothing.

        Returns:
            The accesses found; an empty list when there are none, never null.

        Raises:
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/endpoint-history`, BSS v1.32.2; needs no token.
        """
        return self._client.send(
            endpoint_history_list(
                name=name,
                endpoint=endpoint,
            )
        )


class AsyncEndpointHistoryResource:
    """When nodes last asked for their boot script or user data."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, name: str | None = None, endpoint: str | None = None
    ) -> List[EndpointAccess]:
        """When nodes asked for their boot script or user data.

        The etcd store keeps the last time for each node and endpoint. It answers 500 if an
        endpoint is given without a name, and lists a time of 0 if the node never used the
        endpoint. Postgres keeps one row for each request and never deletes it; it answers 500
        for a quote (`'`) in a value.

        Args:
            name: The xname of a node.
            endpoint: `bootscript` or `user-data`. Others are accepted and find nothing.

        Returns:
            The accesses found; an empty list when there are none, never null.

        Raises:
            ServerError: The store failed, or it cannot answer this request.

        `GET /boot/v1/endpoint-history`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(
            endpoint_history_list(
                name=name,
                endpoint=endpoint,
            )
        )
