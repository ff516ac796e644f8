"""Reading again and again until a condition holds, or the deadline has passed."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openchami_sdk import auth, core, smd

OFF: dict[str, object] = {"ID": "x0c0s0b0n0", "Type": "Node", "State": "Off"}
READY: dict[str, object] = {**OFF, "State": "Ready"}
XNAME = "x0c0s0b0n0"


class Clock:
    """A time that moves only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.pauses: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class RealClock(Clock):
    """The time of the process."""

    def __call__(self) -> float:
        return time.monotonic()


Wait = Callable[..., smd.Component]


def _ready(node: smd.Component) -> bool:
    return node.state == "Ready"


def _state(node: smd.Component) -> str:
    return f"{node.id} is {node.state}"


def _long(_: object) -> str:
    return "x" * 5000


_OPTIONS: dict[str, Any] = {"deadline": 60, "describe": _state}


def _wait(url: str, clock: Clock, **options: Any) -> smd.Component:
    with smd.Client(url, retries=0) as client:
        found: smd.Component = core.wait_until(
            lambda: client.components.get(XNAME),
            _ready,
            sleep=clock.sleep,
            clock=clock,
            waiting_for="the node to be Ready",
            **{**_OPTIONS, **options},
        )
    return found


def _wait_async(url: str, clock: Clock, **options: Any) -> smd.Component:
    async def run() -> smd.Component:
        async with smd.AsyncClient(url, retries=0) as client:
            return await core.wait_until_async(
                lambda: client.components.get(XNAME),
                _ready,
                sleep=clock.sleep_async,
                clock=clock,
                waiting_for="the node to be Ready",
                **{**_OPTIONS, **options},
            )

    return anyio.run(run)


@pytest.fixture(params=[_wait, _wait_async], ids=["sync", "async"])
def wait(request: pytest.FixtureRequest) -> Wait:
    """Either function, on a client of its kind."""
    found: Wait = request.param
    return found


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_what_was_read_is_returned(service: Any, clock: Clock, wait: Wait) -> None:
    """Two pauses for three reads; nothing is read after the condition holds."""
    service.answer(body=OFF).answer(body=OFF).answer(body=READY)
    assert wait(service.url, clock).state == "Ready"
    assert len(service.seen) == 3
    assert len(clock.pauses) == 2


def test_pauses_grow_up_to_the_longest(service: Any, clock: Clock, wait: Wait) -> None:
    """Each is between half of its length and the whole; the last one ends at the deadline."""
    service.answer(body=OFF)
    with pytest.raises(core.WaitTimeoutError):
        wait(service.url, clock, deadline=60, interval=2, longest_interval=6)
    whole = [2.0, 3.0, 4.5] + [6.0] * len(clock.pauses)
    for pause, most in zip(clock.pauses[:-1], whole, strict=False):
        assert most / 2 <= pause <= most
    assert len(set(clock.pauses[3:-1])) > 1, "the pauses are not random"
    assert clock.now == pytest.approx(160.0)
    assert len(service.seen) == len(clock.pauses) + 1


def test_the_error_says_what_was_seen_last(service: Any, clock: Clock, wait: Wait) -> None:
    """It is an error of the SDK and a TimeoutError of Python."""
    service.answer(body=OFF)
    with pytest.raises(core.WaitTimeoutError) as caught:
        wait(service.url, clock, interval=60, longest_interval=60)
    error = caught.value
    assert isinstance(error, core.OpenCHAMIError)
    assert isinstance(error, TimeoutError)
    assert str(error) == (
        f"Waited 60 s for the node to be Ready. The last of {error.reads} reads returned: "
        "x0c0s0b0n0 is Off"
    )
    assert error.waited == pytest.approx(60.0)
    assert error.reads == len(service.seen)
    assert isinstance(error.last, smd.Component)
    assert error.last.state == "Off"
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.waited, copy.reads) == (str(error), error.waited, error.reads)


def test_a_passing_failure_is_waited_through(service: Any, clock: Clock, wait: Wait) -> None:
    """A dropped connection, a service that restarts, a gateway without a service."""
    service.drop().answer(503).answer(502).answer(504).answer(429).answer(body=READY)
    assert wait(service.url, clock).state == "Ready"
    assert len(service.seen) == 6


def test_a_failure_at_the_deadline_is_told(service: Any, clock: Clock, wait: Wait) -> None:
    """With what was read before it; the failure is the cause."""
    service.answer(body=OFF).answer(503)
    with pytest.raises(core.WaitTimeoutError) as caught:
        wait(service.url, clock)
    assert " reads failed: GET " in str(caught.value)
    assert "503" in str(caught.value)
    assert str(caught.value).endswith("The last successful read returned: x0c0s0b0n0 is Off")
    assert isinstance(caught.value.__cause__, smd.ServiceUnavailableError)
    assert isinstance(caught.value.last, smd.Component)


def test_a_failure_in_between_is_not_told(service: Any, clock: Clock, wait: Wait) -> None:
    """The last read counts."""
    service.answer(503).answer(body=OFF)
    with pytest.raises(
        core.WaitTimeoutError, match=r"reads returned: x0c0s0b0n0 is Off$"
    ) as caught:
        wait(service.url, clock)
    assert caught.value.__cause__ is None


def test_nothing_but_failures(service: Any, clock: Clock, wait: Wait) -> None:
    """Nothing was seen, and the error says so."""
    service.answer(503)
    with pytest.raises(core.WaitTimeoutError, match=r"No read succeeded\.$") as caught:
        wait(service.url, clock)
    assert caught.value.last is None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
def test_other_errors_are_raised_at_once(
    service: Any, clock: Clock, wait: Wait, status: int
) -> None:
    """Waiting does not help."""
    service.answer(status)
    with pytest.raises(smd.StatusError) as caught:
        wait(service.url, clock)
    assert caught.value.status_code == status
    assert clock.pauses == []


def test_further_errors_can_be_tolerated(service: Any, clock: Clock, wait: Wait) -> None:
    """A node that does not exist yet."""
    service.answer(404).answer(body=READY)
    assert wait(service.url, clock, tolerate=(smd.NotFoundError,)).state == "Ready"


def test_long_answers_are_cut_in_the_message(service: Any, clock: Clock, wait: Wait) -> None:
    """A whole inventory does not fit into a sentence."""
    service.answer(body=OFF)
    with pytest.raises(core.WaitTimeoutError) as caught:
        wait(service.url, clock, describe=_long)
    assert str(caught.value).endswith("returned: " + "x" * 200 + "…")


@pytest.mark.parametrize("name", ["deadline", "interval", "longest_interval"])
def test_times_must_be_times(clock: Clock, wait: Wait, name: str) -> None:
    """Nothing is sent."""
    with pytest.raises(ValueError, match=f"{name} is 0; give a finite number of seconds above 0"):
        wait("http://127.0.0.1:9", clock, **{name: 0})


def test_an_interrupt_ends_the_wait(service: Any) -> None:
    """Ctrl-C during a pause."""
    service.answer(body=OFF)

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    with smd.Client(service.url) as client, pytest.raises(KeyboardInterrupt):
        core.wait_until(
            lambda: client.components.get(XNAME),
            _ready,
            deadline=60,
            waiting_for="the node",
            sleep=interrupt,
        )


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_caller_cancels_the_read(backend: str) -> None:
    """On both event loops."""
    cancelled: list[bool] = []

    async def read() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            cancelled.append(True)

    async def wait() -> None:
        await core.wait_until_async(read, bool, deadline=60, waiting_for="nothing")

    async def run() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(wait)
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()

    anyio.run(run, backend=backend)
    assert cancelled == [True]


def test_a_read_ends_soon_after_the_deadline(
    service: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that does not answer holds nobody for the client's whole timeout."""
    monkeypatch.setattr("openchami_sdk.core.jobs.waiting.LAST_READ", 0.05)
    service.open.clear()
    service.answer(body=READY)
    with pytest.raises(core.WaitTimeoutError, match="The only read failed") as caught:
        wait(service.url, RealClock(), deadline=0.05)
    assert isinstance(caught.value.__cause__, smd.RequestTimeoutError)


def test_a_call_is_not_repeated_after_the_deadline(service: Any) -> None:
    """The client's own pause before a retry would last longer than the wait."""
    service.answer(503, headers={"Retry-After": "30"}).answer(body=READY)
    pauses: list[float] = []
    with smd.Client(service.url, retries=2, sleep=pauses.append) as client:
        node = core.wait_until(
            lambda: client.components.get(XNAME),
            _ready,
            deadline=10,
            waiting_for="the node",
            sleep=lambda _: None,
        )
    assert node.state == "Ready"
    assert pauses == []


def test_errors_of_the_condition_are_raised() -> None:
    """They are not those of a read, whatever their class."""

    def holds(_: object) -> bool:
        raise core.NetworkError("from the condition")

    async def read() -> str:
        return "read"

    async def run() -> None:
        await core.wait_until_async(read, holds, deadline=60, waiting_for="nothing")

    with pytest.raises(core.NetworkError, match="from the condition"):
        core.wait_until(str, holds, deadline=60, waiting_for="nothing")
    with pytest.raises(core.NetworkError, match="from the condition"):
        anyio.run(run)


def test_only_a_passing_failure_is_transient() -> None:
    """No answer, a service that is busy or restarts, and a token server that is down."""
    transient = {
        name
        for module in (core, auth)
        for name in module.__all__
        if name.endswith("Error") and getattr(module, name).transient
    }
    assert transient == {
        "BadGatewayError",
        "GatewayTimeoutError",
        "NetworkError",
        "RateLimitedError",
        "RequestTimeoutError",
        "ServiceUnavailableError",
        "TokenEndpointUnavailableError",
    }
