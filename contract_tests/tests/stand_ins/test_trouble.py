"""Services that are slow, fail, or are not there: as a test wants it, and no longer."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from openchami_sdk.testing import Stack

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
def service(place: tuple[str, str]) -> str:
    """Its name."""
    return place[1]


@pytest.fixture
def ask(openchami_stack: Stack, place: tuple[str, str]) -> Callable[[], httpx.Response]:
    """Asks for the route."""
    path, _ = SERVICES[place]
    return lambda: httpx.get(openchami_stack.urls[place[1]] + path)


def test_an_error_as_often_as_wanted(
    openchami_stack: Stack, service: str, place: tuple[str, str], ask: Callable[[], httpx.Response]
) -> None:
    """In the service's own form, with the time after which to try again."""
    openchami_stack.trouble(service, status=503, times=2, retry_after=7)
    answers = [ask() for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["Retry-After"] == "7"
    assert answers[0].json()[SERVICES[place][1]] == "Service Unavailable"


def test_an_answer_that_is_lost(
    openchami_stack: Stack, service: str, ask: Callable[[], httpx.Response]
) -> None:
    """The connection closes without one."""
    openchami_stack.trouble(service, lost=True, times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        ask()
    assert ask().status_code == 200


def test_a_delay(
    openchami_stack: Stack, service: str, ask: Callable[[], httpx.Response], place: tuple[str, str]
) -> None:
    """A caller that does not wait so long sees none of the answer."""
    openchami_stack.trouble(service, delay=5)
    url = openchami_stack.urls[service] + SERVICES[place][0]
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(url, timeout=0.05)
    openchami_stack.reset()
    assert ask().status_code == 200


def test_only_the_operation_that_is_named(
    openchami_stack: Stack, service: str, ask: Callable[[], httpx.Response]
) -> None:
    """Others are not met, and do not count."""
    openchami_stack.trouble(service, operation="POST /*", status=500)
    assert ask().status_code == 200
    httpx.delete(f"{openchami_stack.urls[service]}/_control/trouble").raise_for_status()
    openchami_stack.trouble(service, operation="GET /*", status=500)
    assert ask().status_code == 500


def test_an_outage(openchami_stack: Stack, service: str, ask: Callable[[], httpx.Response]) -> None:
    """Nothing listens on the port, then the service is there again."""
    for _ in range(2):
        with openchami_stack.outage(service), pytest.raises(httpx.ConnectError):
            ask()
        assert ask().status_code == 200


def test_what_is_no_trouble(openchami_stack: Stack, service: str) -> None:
    """A misspelt member is refused."""
    url = f"{openchami_stack.urls[service]}/_control/trouble"
    answer = httpx.post(url, json={"statuss": 503})
    assert answer.status_code == 400
    assert "statuss" in answer.json()["detail"]


@pytest.mark.parametrize("place", [("v0.2", "boot")], indirect=True)
def test_boot_service_forgets_nothing_in_an_outage(openchami_stack: Stack) -> None:
    """Its nodes are there again, and it reads SMD's on."""
    url = openchami_stack.boot_url
    httpx.post(f"{url}/nodes", json={"spec": {"xname": "x1c0s0b0n0"}}).raise_for_status()
    with openchami_stack.outage("boot"):
        pass
    assert [node["spec"]["xname"] for node in httpx.get(f"{url}/nodes").json()] == ["x1c0s0b0n0"]
    assert openchami_stack.synchronise()["failure"] is None
    with openchami_stack.outage("smd"):
        assert openchami_stack.synchronise()["failure"]
    assert openchami_stack.synchronise()["failure"] is None
