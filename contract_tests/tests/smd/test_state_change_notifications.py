"""A service subscribes to state changes and is told of them."""

from __future__ import annotations

import json
import queue
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from openchami_sdk import smd
from openchami_sdk.testing import serve


@attrs.frozen
class Listener:
    """Somewhere notifications arrive."""

    url: str
    received: queue.Queue[dict[str, Any]]

    def next(self) -> dict[str, Any]:
        """The next notification; fails if none comes."""
        return self.received.get(timeout=10)


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A loopback server that keeps what SMD posts to it."""
    received: queue.Queue[dict[str, Any]] = queue.Queue()

    async def notified(request: Request) -> Response:
        received.put(json.loads(await request.body()))
        return Response(status_code=200)

    app = Starlette(routes=[Route("/scn", notified, methods=["POST"])])
    with serve(app) as server:
        yield Listener(f"{server.url}/scn", received)


def test_a_subscriber_hears_of_its_states(
    client: smd.Client, nodes: list[str], listener: Listener
) -> None:
    """Nodes that become ready are announced; other changes are not."""
    client.subscriptions.create(
        smd.SubscriptionCreate(subscriber="boot@sms01", url=listener.url, states=["Ready"])
    )
    client.components.bulk_update_state(
        smd.ComponentsStateUpdate(component_ids=nodes[2:], state="Off")
    )
    client.components.bulk_update_state(
        smd.ComponentsStateUpdate(component_ids=nodes[:2], state="Ready")
    )
    notification = listener.next()
    assert sorted(notification["Components"]) == nodes[:2]
    assert notification["State"] == "Ready"
    assert listener.received.empty()


def test_a_subscription_grows_and_ends(
    client: smd.Client, nodes: list[str], listener: Listener
) -> None:
    """Triggers are added to a subscription; once it is deleted nothing comes any more."""
    subscription = client.subscriptions.create(
        smd.SubscriptionCreate(subscriber="boot@sms01", url=listener.url, states=["Ready"])
    )
    client.subscriptions.update(
        subscription.id, smd.SubscriptionUpdate(op=smd.SubscriptionOp.ADD, states=["Off"])
    )
    assert sorted(client.subscriptions.get(subscription.id).states) == ["Off", "Ready"]
    client.components.update_state(nodes[0], smd.ComponentStateUpdate(state="Off"))
    assert listener.next()["State"] == "Off"

    client.subscriptions.delete(subscription.id)
    assert client.subscriptions.list().subscription_list == []
    with pytest.raises(smd.NotFoundError):
        client.subscriptions.get(subscription.id)


def test_one_subscription_per_subscriber_and_url(client: smd.Client, listener: Listener) -> None:
    """The second subscription of the same subscriber for the same URL is refused."""
    wanted = smd.SubscriptionCreate(subscriber="boot@sms01", url=listener.url, enabled=True)
    client.subscriptions.create(wanted)
    with pytest.raises(smd.BadRequestError):
        client.subscriptions.create(wanted)
