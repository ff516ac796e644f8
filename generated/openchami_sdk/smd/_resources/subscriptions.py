# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Subscriptions: Subscriptions to state change notifications (SCN): the server posts to the subscriber's URL
whenever a component changes in a way that one of the triggers names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.subscriptions.create import subscriptions_create
from ..api.subscriptions.delete import subscriptions_delete
from ..api.subscriptions.delete_all import subscriptions_delete_all
from ..api.subscriptions.get import subscriptions_get
from ..api.subscriptions.list import subscriptions_list
from ..api.subscriptions.replace import subscriptions_replace
from ..api.subscriptions.update import subscriptions_update

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.message import Message
    from ..models.subscription import Subscription
    from ..models.subscription_collection import SubscriptionCollection
    from ..models.subscription_create import SubscriptionCreate
    from ..models.subscription_update import SubscriptionUpdate


class SubscriptionsResource:
    """Subscriptions to state change notifications (SCN): the server posts to the subscriber's URL
    whenever a component changes in a way that one of the triggers names.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> SubscriptionCollection:
        """List subscriptions.

        The list is null when there is none.

        Returns:
            All subscriptions.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(subscriptions_list())

    def create(self, body: SubscriptionCreate) -> Subscription:
        """Subscribe to state changes.

        Needs at least one trigger: `Enabled` true or a list that is not empty. The pair of
        subscriber and URL must be new, else 400. From now on the server posts to the URL, with
        retries.

        Args:
            body: The subscriber, and the changes of which it is notified; at least one trigger.

        Returns:
            The subscription with its new number.

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

        `POST /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            subscriptions_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete every subscription.

        Destroys the whole collection: no subscriber is notified of state changes any more. 200
        even when there was none.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(subscriptions_delete_all())

    def get(self, id: int) -> Subscription:
        """Get one subscription.

        The subscription with its triggers.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.

        Returns:
            The subscription.

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

        `GET /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            subscriptions_get(
                id,
            )
        )

    def replace(self, id: int, body: SubscriptionCreate) -> None:
        """Replace the triggers of a subscription.

        Triggers that are left out are removed.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.
            body: The subscriber, and the changes of which it is notified; at least one trigger.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            subscriptions_replace(
                id,
                body,
            )
        )

    def delete(self, id: int) -> Message:
        """Delete one subscription.

        The subscriber gets no more notifications.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.

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

        `DELETE /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            subscriptions_delete(
                id,
            )
        )

    def update(self, id: int, body: SubscriptionUpdate) -> None:
        """Add, remove or replace triggers of a subscription.

        `Op` says what happens to the listed triggers. `add` and `remove` do not touch
        `Enabled`. Removing the same value twice in one list can hang every later change of
        subscriptions on the server.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.
            body: Which triggers to add, remove or replace.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            subscriptions_update(
                id,
                body,
            )
        )


class AsyncSubscriptionsResource:
    """Subscriptions to state change notifications (SCN): the server posts to the subscriber's URL
    whenever a component changes in a way that one of the triggers names.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> SubscriptionCollection:
        """List subscriptions.

        The list is null when there is none.

        Returns:
            All subscriptions.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(subscriptions_list())

    async def create(self, body: SubscriptionCreate) -> Subscription:
        """Subscribe to state changes.

        Needs at least one trigger: `Enabled` true or a list that is not empty. The pair of
        subscriber and URL must be new, else 400. From now on the server posts to the URL, with
        retries.

        Args:
            body: The subscriber, and the changes of which it is notified; at least one trigger.

        Returns:
            The subscription with its new number.

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

        `POST /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            subscriptions_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete every subscription.

        Destroys the whole collection: no subscriber is notified of state changes any more. 200
        even when there was none.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(subscriptions_delete_all())

    async def get(self, id: int) -> Subscription:
        """Get one subscription.

        The subscription with its triggers.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.

        Returns:
            The subscription.

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

        `GET /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            subscriptions_get(
                id,
            )
        )

    async def replace(self, id: int, body: SubscriptionCreate) -> None:
        """Replace the triggers of a subscription.

        Triggers that are left out are removed.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.
            body: The subscriber, and the changes of which it is notified; at least one trigger.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PUT /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            subscriptions_replace(
                id,
                body,
            )
        )

    async def delete(self, id: int) -> Message:
        """Delete one subscription.

        The subscriber gets no more notifications.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.

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

        `DELETE /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            subscriptions_delete(
                id,
            )
        )

    async def update(self, id: int, body: SubscriptionUpdate) -> None:
        """Add, remove or replace triggers of a subscription.

        `Op` says what happens to the listed triggers. `add` and `remove` do not touch
        `Enabled`. Removing the same value twice in one list can hang every later change of
        subscriptions on the server.

        Args:
            id: Number of the subscription. From 2147483648 on, which the database has no room
                for, a GET is answered 500 and every change 400.
            body: Which triggers to add, remove or replace.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `PATCH /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            subscriptions_update(
                id,
                body,
            )
        )
