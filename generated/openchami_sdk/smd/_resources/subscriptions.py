# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Subscriptions: Subscriptions to state change notifications (SCN): SMD sends a notification to the subscriber's
URL when a component changes and a trigger matches the change.
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
    """Subscriptions to state change notifications (SCN): SMD sends a notification to the
    subscriber's URL when a component changes and a trigger matches the change.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> SubscriptionCollection:
        """List subscriptions.

        The list is null if there are no subscriptions.

        Returns:
            All subscriptions.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(subscriptions_list())

    def create(self, body: SubscriptionCreate) -> Subscription:
        """Subscribe to state changes.

        The body must have at least one trigger: `Enabled` true, or a list that is not empty.
        The pair of subscriber and URL must be new; else the answer is 400. SMD then sends
        notifications to the URL, with retries.

        Args:
            body: A subscriber and its triggers; at least one trigger.

        Returns:
            The subscription with its new number.

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

        `POST /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            subscriptions_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all subscriptions.

        Deletes the whole collection: subscribers get no more notifications. The answer is 200
        even if there was nothing to delete.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(subscriptions_delete_all())

    def get(self, id: int) -> Subscription:
        """Get one subscription.

        The answer has the subscriber, the URL and the triggers.

        Args:
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.

        Returns:
            The subscription.

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

        `GET /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            subscriptions_get(
                id,
            )
        )

    def replace(self, id: int, body: SubscriptionCreate) -> None:
        """Replace a subscription.

        The body replaces the subscriber, the URL and all triggers. Triggers that are absent
        from the body are removed.

        Args:
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.
            body: A subscriber and its triggers; at least one trigger.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service checks
        tokens.
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
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.

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

        `DELETE /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            subscriptions_delete(
                id,
            )
        )

    def update(self, id: int, body: SubscriptionUpdate) -> None:
        """Add, remove or replace triggers of a subscription.

        `Op` says what to do with the triggers in the body. `replace` does not change a list
        that is absent or empty in the body. If the body has `Enabled` true, `remove` sets
        `Enabled` of the subscription to false, and `add` sets it to true only if it was false,
        not if it was absent. If a call removes the same value twice in one list, every later
        change of subscriptions on the server can hang.

        Args:
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.
            body: Which triggers to add, remove or replace.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            subscriptions_update(
                id,
                body,
            )
        )


class AsyncSubscriptionsResource:
    """Subscriptions to state change notifications (SCN): SMD sends a notification to the
    subscriber's URL when a component changes and a trigger matches the change.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> SubscriptionCollection:
        """List subscriptions.

        The list is null if there are no subscriptions.

        Returns:
            All subscriptions.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(subscriptions_list())

    async def create(self, body: SubscriptionCreate) -> Subscription:
        """Subscribe to state changes.

        The body must have at least one trigger: `Enabled` true, or a list that is not empty.
        The pair of subscriber and URL must be new; else the answer is 400. SMD then sends
        notifications to the URL, with retries.

        Args:
            body: A subscriber and its triggers; at least one trigger.

        Returns:
            The subscription with its new number.

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

        `POST /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            subscriptions_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all subscriptions.

        Deletes the whole collection: subscribers get no more notifications. The answer is 200
        even if there was nothing to delete.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/Subscriptions/SCN`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(subscriptions_delete_all())

    async def get(self, id: int) -> Subscription:
        """Get one subscription.

        The answer has the subscriber, the URL and the triggers.

        Args:
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.

        Returns:
            The subscription.

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

        `GET /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            subscriptions_get(
                id,
            )
        )

    async def replace(self, id: int, body: SubscriptionCreate) -> None:
        """Replace a subscription.

        The body replaces the subscriber, the URL and all triggers. Triggers that are absent
        from the body are removed.

        Args:
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.
            body: A subscriber and its triggers; at least one trigger.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PUT /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service checks
        tokens.
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
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.

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

        `DELETE /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            subscriptions_delete(
                id,
            )
        )

    async def update(self, id: int, body: SubscriptionUpdate) -> None:
        """Add, remove or replace triggers of a subscription.

        `Op` says what to do with the triggers in the body. `replace` does not change a list
        that is absent or empty in the body. If the body has `Enabled` true, `remove` sets
        `Enabled` of the subscription to false, and `add` sets it to true only if it was false,
        not if it was absent. If a call removes the same value twice in one list, every later
        change of subscriptions on the server can hang.

        Args:
            id: The number of the subscription, at most 2147483647. A higher number is answered
                with 500 by GET and with 400 by other methods.
            body: Which triggers to add, remove or replace.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `PATCH /hsm/v2/Subscriptions/SCN/{id}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            subscriptions_update(
                id,
                body,
            )
        )
