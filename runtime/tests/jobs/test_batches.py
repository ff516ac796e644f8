"""Sending items in batches, and finding the ones that a service refuses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from openchami_sdk import core, smd
from runtime.tests.serving import QuietHandler, serving

XNAMES = [f"x0c0s{slot}b0n0" for slot in range(10)]
Send = Callable[..., core.BatchResult[str]]


class Registry:
    """A service that stores the components of a POST, or none of them when one is bad."""

    def __init__(self) -> None:
        self.url = ""
        self.stored: list[str] = []
        self.calls: list[list[str]] = []
        #: the status of a call that has this component
        self.answers: dict[str, int] = {}
        #: the call with this component is carried out, and never answered
        self.lost = ""

    def post(self, xnames: list[str]) -> int:
        self.calls.append(xnames)
        for xname in xnames:
            if xname in self.answers:
                return self.answers[xname]
        self.stored += xnames
        return 0 if self.lost in xnames else 204


@pytest.fixture
def registry() -> Iterator[Registry]:
    state = Registry()

    class Handler(QuietHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if status := state.post([one["ID"] for one in body["Components"]]):
                self.send_response(status)
                self.end_headers()

    with serving(Handler) as state.url:
        yield state


def _body(xnames: list[str]) -> smd.ComponentsCreate:
    return smd.ComponentsCreate(
        components=[smd.ComponentCreate(id=xname, state="Off") for xname in xnames]
    )


def _send(url: str, items: Iterable[str], **options: Any) -> core.BatchResult[str]:
    with smd.Client(url, retries=0) as client:
        return core.send_in_batches(
            lambda xnames: client.components.create(_body(xnames)), items, **options
        )


def _send_async(url: str, items: Iterable[str], **options: Any) -> core.BatchResult[str]:
    async def run() -> core.BatchResult[str]:
        async with smd.AsyncClient(url, retries=0) as client:
            return await core.send_in_batches_async(
                lambda xnames: client.components.create(_body(xnames)), items, **options
            )

    return anyio.run(run)


@pytest.fixture(params=[_send, _send_async], ids=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Send:
    """Either function, on a client of its kind."""
    found: Send = request.param
    return found


def test_good_items_need_one_call_for_each_batch(registry: Registry, send: Send) -> None:
    """In their order, from any iterable."""
    result = send(registry.url, iter(XNAMES), size=4)
    assert registry.calls == [XNAMES[:4], XNAMES[4:8], XNAMES[8:]]
    assert result == core.BatchResult(accepted=XNAMES, refused=[])


def test_nothing_makes_no_call(registry: Registry, send: Send) -> None:
    """A body without items can mean something else to a service."""
    assert send(registry.url, []) == core.BatchResult()
    assert registry.calls == []


def test_the_bad_items_are_found(registry: Registry, send: Send) -> None:
    """All others are stored, each once; each bad item has the answer to itself alone."""
    registry.answers = {XNAMES[3]: 400, XNAMES[9]: 409}
    result = send(registry.url, XNAMES)
    good = [xname for xname in XNAMES if xname not in registry.answers]
    assert result.accepted == good
    assert registry.stored == good
    assert [(one.item, type(one.error)) for one in result.refused] == [
        (XNAMES[3], smd.BadRequestError),
        (XNAMES[9], smd.ConflictError),
    ]


def test_one_bad_item_costs_two_calls_for_each_halving(registry: Registry, send: Send) -> None:
    """Of 1,000 items: twenty calls and the first one."""
    xnames = [f"x0c0s{slot}b0n0" for slot in range(1000)]
    registry.answers = {xnames[617]: 400}
    result = send(registry.url, xnames)
    assert [one.item for one in result.refused] == [xnames[617]]
    assert len(result.accepted) == 999
    assert len(registry.calls) <= 21


@pytest.mark.parametrize("status", [413, 422])
def test_a_body_that_is_too_large_is_divided(registry: Registry, send: Send, status: int) -> None:
    """So is one that a service cannot process."""
    registry.answers = {XNAMES[0]: status}
    assert [one.error.status_code for one in send(registry.url, XNAMES).refused] == [status]


@pytest.mark.parametrize("status", [401, 403, 404, 500, 502, 503])
def test_other_errors_end_the_work(registry: Registry, send: Send, status: int) -> None:
    """No item is to blame: nothing is divided, and each item is in one of the lists."""
    registry.answers = {XNAMES[1]: 400, XNAMES[5]: status}
    with pytest.raises(core.BatchError) as caught:
        send(registry.url, XNAMES, size=2)
    error = caught.value
    assert error.accepted == [XNAMES[0], XNAMES[2], XNAMES[3]]
    assert [one.item for one in error.refused] == [XNAMES[1]]
    assert error.left == XNAMES[4:]
    assert isinstance(error.__cause__, smd.StatusError)
    assert error.__cause__.status_code == status
    assert str(error).startswith(
        "A call with 2 items failed (accepted items: 3, refused: 1, left: 6): POST http"
    )


def test_a_lost_answer_is_not_success(registry: Registry, send: Send) -> None:
    """The call was carried out; its items are left, and are sent again by sending what is left."""
    registry.lost = XNAMES[5]
    with pytest.raises(core.BatchError) as caught:
        send(registry.url, XNAMES, size=4)
    assert isinstance(caught.value.__cause__, smd.NetworkError)
    assert caught.value.accepted == XNAMES[:4]
    assert caught.value.left == XNAMES[4:]
    registry.lost = ""
    assert send(registry.url, caught.value.left).accepted == XNAMES[4:]


def test_a_failure_of_the_function_loses_nothing() -> None:
    """Whatever it raises; the message does not repeat what may hold a secret."""
    sent: list[list[int]] = []

    def call(batch: list[int]) -> None:
        if batch == [3]:
            raise RuntimeError("the password is hunter2")
        sent.append(batch)

    with pytest.raises(core.BatchError) as caught:
        core.send_in_batches(call, [1, 2, 3, 4], size=1)
    assert (caught.value.accepted, caught.value.left) == ([1, 2], [3, 4])
    assert "RuntimeError" in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "bad", "accepted", "refused"),
    [("progress", 0, [1], [0]), ("blames_items", 4, [0, 1, 2, 3], [])],
)
def test_a_failure_of_a_callers_function_loses_nothing(
    registry: Registry, send: Send, name: str, bad: int, accepted: list[int], refused: list[int]
) -> None:
    """The error has the lists, and its cause is what the function raised."""
    registry.answers = {XNAMES[bad]: 400}

    def fail(*_: object) -> bool:
        if len(registry.calls) == 3:
            raise BrokenPipeError("hunter2")
        return True

    with pytest.raises(core.BatchError) as caught:
        send(registry.url, XNAMES, size=2, **{name: fail})
    error = caught.value
    assert error.accepted == [XNAMES[one] for one in accepted]
    assert [one.item for one in error.refused] == [XNAMES[one] for one in refused]
    assert error.left == XNAMES[len(accepted) + len(refused) :]
    assert isinstance(error.__cause__, BrokenPipeError)
    assert str(error).startswith(f"{name} failed (accepted items: ")
    assert "hunter2" not in str(error)


def test_an_interruption_loses_nothing(registry: Registry) -> None:
    """Ctrl-C stays what it is; its cause has the lists."""

    def call(batch: list[str]) -> None:
        registry.post(batch)
        if XNAMES[4] in batch:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        core.send_in_batches(call, XNAMES, size=2)
    done = caught.value.__cause__
    assert isinstance(done, core.BatchError)
    assert (done.accepted, done.left) == (XNAMES[:4], XNAMES[4:])


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancellation_loses_nothing(backend: str) -> None:
    """Of the task that sends."""
    seen: list[BaseException] = []
    tasks: Any = None

    async def call(batch: list[str]) -> None:
        if batch == XNAMES[4:6]:
            tasks.cancel_scope.cancel()
        await anyio.lowlevel.checkpoint()

    async def work() -> None:
        try:
            await core.send_in_batches_async(call, XNAMES, size=2)
        except BaseException as error:
            seen.append(error)
            raise

    async def run() -> None:
        nonlocal tasks
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(work)

    anyio.run(run, backend=backend)
    done = seen[0].__cause__
    assert isinstance(done, core.BatchError)
    assert (done.accepted, done.left) == (XNAMES[:4], XNAMES[4:])


def test_the_caller_says_which_errors_blame_items(registry: Registry, send: Send) -> None:
    """A call that answers 404 for a body with an unknown component."""
    registry.answers = {XNAMES[2]: 404}

    def unknown(error: core.StatusError) -> bool:
        return isinstance(error, smd.NotFoundError)

    result = send(registry.url, XNAMES, blames_items=unknown)
    assert [one.item for one in result.refused] == [XNAMES[2]]


def test_progress_counts_settled_items(registry: Registry, send: Send) -> None:
    """A divided batch settles nothing yet."""
    registry.answers = {XNAMES[1]: 400}
    seen: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> None:
        seen.append((done, of))

    send(registry.url, XNAMES[:4], progress=progress)
    assert seen == [(1, 4), (2, 4), (4, 4)]


def test_a_batch_has_an_item(registry: Registry, send: Send) -> None:
    """A size below one is refused."""
    with pytest.raises(ValueError, match="size is 0; give 1 or more"):
        send(registry.url, XNAMES, size=0)
