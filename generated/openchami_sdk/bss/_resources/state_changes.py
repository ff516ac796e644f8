# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""StateChanges: State change notifications, with which the notification service tells BSS about changed nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.state_changes.notify import state_changes_notify

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.state_change import StateChange


class StateChangesResource:
    """State change notifications, with which the notification service tells BSS about changed
    nodes.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def notify(self, body: StateChange) -> None:
        """Tell BSS that nodes have changed.

        The notification service makes this call; upstream does not document it. BSS ignores the
        content: it stores only the time of the call, and later reads the nodes from SMD again.
        With Postgres, BSS closes the connection.

        Args:
            body: Which components changed, and to what.

        Raises:
            BadRequestError: The body is not a JSON object. The answer has no body and no
                content type.

        `POST /boot/v1/scn`, BSS v1.32.2; needs no token.
        """
        return self._client.send(
            state_changes_notify(
                body,
            )
        )


class AsyncStateChangesResource:
    """State change notifications, with which the notification service tells BSS about changed
    nodes.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def notify(self, body: StateChange) -> None:
        """Tell BSS that nodes have changed.

        The notification service makes this call; upstream does not document it. BSS ignores the
        content: it stores only the time of the call, and later reads the nodes from SMD again.
        With Postgres, BSS closes the connection.

        Args:
            body: Which components changed, and to what.

        Raises:
            BadRequestError: The body is not a JSON object. The answer has no body and no
                content type.

        `POST /boot/v1/scn`, BSS v1.32.2; needs no token.
        """
        return await self._client.send(
            state_changes_notify(
                body,
            )
        )
