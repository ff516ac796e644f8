"""Services that are slow, fail, or are not there: as a test wants it, and no longer."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openchami_sdk.testing import Stack
from openchami_sdk.testing._serving.running import RunningServer

# A route that asks for no token, and what an error says, by service and release.
SERVICES = {
    ("v0.1", "smd"): ("/hsm/v2/service/ready", "title"),
    ("v0.1", "bss"): ("/boot/v1/service/status", "title"),
    ("v0.2", "boot"): ("/health", "error"),
}


@pytest.fixture(params=SERVICES, ids=lambda param: param[1])
def place(request: pytest.FixtureRequest) -> tuple[str, str]:
    """A release and one of its services."""
    chosen: tuple[str, str] = request.param
    return chosen


@pytest.fixture
def openchami_release(place: tuple[str, str]) -> str:
    """The release that has the service."""
    return place[0]


@pytest.fixture
def service(openchami_stack: Stack, place: tuple[str, str]) -> RunningServer:
    """The service itself."""
    found: RunningServer = getattr(openchami_stack, place[1])
    return found


@pytest.fixture
def ask(service: RunningServer, place: tuple[str, str]) -> Callable[[], httpx.Response]:
    """Asks for the route."""
    path, _ = SERVICES[place]
    return lambda: httpx.get(service.url + path)


def test_an_error_as_often_as_wanted(
    service: RunningServer, place: tuple[str, str], ask: Callable[[], httpx.Response]
) -> None:
    """In the service's own form, with the time after which to try again."""
    service.set_fault(503, times=2, retry_after=7)
    answers = [ask() for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["Retry-After"] == "7"
    assert answers[0].json()[SERVICES[place][1]] == "Service Unavailable"


def test_an_answer_that_is_lost(service: RunningServer, ask: Callable[[], httpx.Response]) -> None:
    """The connection closes without one."""
    service.set_fault("lost", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        ask()
    assert ask().status_code == 200


def test_a_delay(
    openchami_stack: Stack,
    service: RunningServer,
    ask: Callable[[], httpx.Response],
    place: tuple[str, str],
) -> None:
    """A caller that does not wait so long sees none of the answer."""
    service.set_fault("slow", delay=5)
    url = service.url + SERVICES[place][0]
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(url, timeout=0.05)
    openchami_stack.reset()
    assert ask().status_code == 200


def test_only_the_operation_that_is_named(
    service: RunningServer, ask: Callable[[], httpx.Response]
) -> None:
    """Others are not met, and do not count."""
    service.set_fault("500", operation="POST /*")
    assert ask().status_code == 200
    service.set_fault("418", operation="GET /*")
    assert ask().status_code == 418
    service.clear_faults()
    assert ask().status_code == 200


def test_an_outage(service: RunningServer, ask: Callable[[], httpx.Response]) -> None:
    """Nothing listens on the port, then the service is there again."""
    for _ in range(2):
        with service.outage(), pytest.raises(httpx.ConnectError):
            ask()
        assert ask().status_code == 200


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"kind": "503", "time": 2}, "no argument of a fault 'time': use operation, times"),
        ({"kind": "503", "times": "2"}, "times"),
        ({"kind": "lost", "times": 0}, "times"),
        ({"kind": "slow", "delay": -1}, "delay"),
        ({"kind": "200"}, "There is no fault '200': use slow, lost, the status of an error"),
        ({"kind": "599"}, "There is no fault '599'"),
        ({"operation": "GET /*"}, "There is no fault ''"),
        ({"kind": 503}, "str"),
        ({"kind": "wrong-status", "times": 2}, "wrong-status takes only `operation`"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_no_fault(service: RunningServer, fault: dict[str, Any], said: str) -> None:
    """A sentence says what there is, in Python and by the control route."""
    answer = httpx.post(f"{service.url}/_control/faults", json=fault)
    assert answer.status_code == 400
    assert said in answer.json()["detail"]
    if isinstance(fault.get("kind"), str):
        with pytest.raises(ValueError, match=re.escape(said)):
            service.set_fault(**fault)


def test_what_a_release_has_not(openchami_stacks: Callable[..., Stack]) -> None:
    """Its service cannot be interrupted."""
    with pytest.raises(AttributeError, match=r"release v0\.2 of the local stack has no BSS"):
        _ = openchami_stacks("v0.2").bss
    with pytest.raises(AttributeError, match=r"release v0\.1 of the local stack has no boot-serv"):
        _ = openchami_stacks("v0.1").boot


@pytest.mark.parametrize("place", [("v0.2", "boot")], indirect=True)
def test_boot_service_forgets_nothing_in_an_outage(openchami_stack: Stack) -> None:
    """Its nodes are there again, and it reads SMD's on."""
    url = openchami_stack.boot_url
    httpx.post(f"{url}/nodes", json={"spec": {"xname": "x1c0s0b0n0"}}).raise_for_status()
    with openchami_stack.boot.outage():
        pass
    assert [node["spec"]["xname"] for node in httpx.get(f"{url}/nodes").json()] == ["x1c0s0b0n0"]
    assert openchami_stack.synchronise()["failure"] is None
    with openchami_stack.smd.outage():
        assert openchami_stack.synchronise()["failure"]
    assert openchami_stack.synchronise()["failure"] is None
