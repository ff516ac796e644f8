"""Notifications of state changes: to whom they go, when, and that nobody waits for them."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from openchami_sdk.testing._serving.serve import serve

NODE = "x1000c0s0b0n0"
SUBSCRIPTIONS = "/hsm/v2/Subscriptions/SCN"


class Subscriber:
    """A server that keeps what is posted to it, and answers when and as the test wants."""

    def __init__(self) -> None:
        self.received: queue.Queue[tuple[str, dict[str, Any]]] = queue.Queue()
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.statuses: list[int] = []
        self.app = Starlette(routes=[Route("/{name}", self._take, methods=["POST"])])
        self.url = ""

    async def _take(self, request: Request) -> Response:
        self.received.put((request.path_params["name"], json.loads(await request.body())))
        await run_in_threadpool(self.may_answer.wait, 10)
        return Response(status_code=self.statuses.pop(0) if self.statuses else 200)

    def next(self) -> tuple[str, dict[str, Any]]:
        """Where the next notification came, and what it says."""
        return self.received.get(timeout=10)


@pytest.fixture
def subscriber() -> Iterator[Subscriber]:
    """Somebody who can be told."""
    somebody = Subscriber()
    with serve(somebody.app) as server:
        somebody.url = server.url
        yield somebody


def subscribe(smd: httpx.Client, name: str, url: str, **triggers: Any) -> None:
    body = {"Subscriber": name, "Url": url, **triggers}
    smd.post(SUBSCRIPTIONS, json=body).raise_for_status()


def change(smd: httpx.Client, what: str, **values: Any) -> None:
    """Change one property of the node."""
    answer = smd.patch(f"/hsm/v2/State/Components/{NODE}/{what}", json=values)
    assert answer.status_code == 204


def test_nobody_waits_for_a_subscriber(smd: httpx.Client, subscriber: Subscriber) -> None:
    """Changes are answered while the subscriber still keeps its answer to the first back."""
    subscribe(smd, "slow", f"{subscriber.url}/scn", States=["off", "on"])
    subscriber.may_answer.clear()
    change(smd, "StateData", State="Off")
    change(smd, "StateData", State="On")
    assert subscriber.next() == (
        "scn",
        {"Components": [NODE], "State": "Off", "Flag": "OK"},
    )
    subscriber.may_answer.set()
    assert subscriber.next()[1]["State"] == "On"


def test_a_refused_notification_is_sent_again(smd: httpx.Client, subscriber: Subscriber) -> None:
    """Whoever does not answer 200 is told once more."""
    subscribe(smd, "flaky", f"{subscriber.url}/scn", States=["Off", "On"])
    subscriber.statuses = [500, 204]
    change(smd, "StateData", State="Off")
    change(smd, "StateData", State="On")
    assert [subscriber.next()[1]["State"] for _ in range(4)] == ["Off", "Off", "Off", "On"]


def test_each_change_has_one_trigger(smd: httpx.Client, subscriber: Subscriber) -> None:
    """A role with its sub-role concerns those who asked for the role; a flag alone nobody."""
    subscribe(smd, "all", f"{subscriber.url}/flags", States=["On"], Roles=["Compute"])
    subscribe(smd, "sub", f"{subscriber.url}/subroles", SubRoles=["Worker"])
    subscribe(smd, "role", f"{subscriber.url}/roles", Roles=["MANAGEMENT"])
    subscribe(smd, "enabled", f"{subscriber.url}/enabled", Enabled=True)
    subscribe(smd, "software", f"{subscriber.url}/software", SoftwareStatus=["booted"])
    change(smd, "FlagOnly", Flag="Alert")
    change(smd, "Role", Role="Management", SubRole="Worker")
    assert subscriber.next() == (
        "roles",
        {"Components": [NODE], "Role": "Management", "SubRole": "Worker"},
    )
    change(smd, "Enabled", Enabled=False)
    assert subscriber.next() == ("enabled", {"Components": [NODE], "Enabled": False})
    change(smd, "SoftwareStatus", SoftwareStatus="Booted")
    assert subscriber.next() == ("software", {"Components": [NODE], "SoftwareStatus": "Booted"})
    assert subscriber.received.empty()


def test_a_url_is_told_once(smd: httpx.Client, subscriber: Subscriber) -> None:
    """Two subscribers with one URL share the notification, and no change makes none."""
    for name in ("one", "two"):
        subscribe(smd, name, f"{subscriber.url}/scn", States=["Off", "Empty"])
    change(smd, "StateData", State="Off")
    change(smd, "StateData", State="Off")
    change(smd, "StateData", State="Empty", Force=True)
    assert [subscriber.next()[1]["State"] for _ in range(2)] == ["Off", "Empty"]
    assert subscriber.received.empty()


def test_endpoints_that_go_empty_their_components_aloud(
    smd: httpx.Client, subscriber: Subscriber
) -> None:
    """Deleting a Redfish endpoint tells that its components are Empty."""
    body = {"ID": "x3000c0s1b0", "SchemaVersion": 1, "Systems": [{"uuid": "u"}]}
    smd.post("/hsm/v2/Inventory/RedfishEndpoints", json=body).raise_for_status()
    subscribe(smd, "one", f"{subscriber.url}/scn", States=["Empty"])
    smd.delete("/hsm/v2/Inventory/RedfishEndpoints/x3000c0s1b0").raise_for_status()
    assert subscriber.next()[1]["Components"] == ["x3000c0s1b0n0"]


def test_only_this_host_is_told(smd: httpx.Client, subscriber: Subscriber) -> None:
    """A URL that does not say it is loopback gets nothing, wherever it may lead."""
    anywhere = subscriber.url.replace("127.0.0.1", "0.0.0.0")
    for url in (f"{anywhere}/anywhere", "no URL", "http://[::", "ftp://127.0.0.1/x"):
        subscribe(smd, "one", url, States=["Off", "On"])
    subscribe(smd, "two", f"{subscriber.url}/here", States=["Off", "On"])
    change(smd, "StateData", State="Off")
    change(smd, "StateData", State="On")
    assert [subscriber.next()[0] for _ in range(2)] == ["here", "here"]
    assert subscriber.received.empty()


def test_removing_a_trigger_twice_is_harmless(smd: httpx.Client) -> None:
    """A value named twice is removed, and subscriptions can be written afterwards."""
    subscribe(smd, "one", "http://127.0.0.1:9/", States=["On", "Ready"])
    number = smd.get(SUBSCRIPTIONS).json()["SubscriptionList"][0]["ID"]
    body = {"Op": "remove", "States": ["Ready", "Ready"]}
    assert smd.patch(f"{SUBSCRIPTIONS}/{number}", json=body).status_code == 204
    assert smd.get(f"{SUBSCRIPTIONS}/{number}").json()["States"] == ["On"]
    assert smd.delete(SUBSCRIPTIONS).status_code == 200
