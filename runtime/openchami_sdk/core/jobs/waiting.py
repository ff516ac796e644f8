"""Wait for a state: read again and again until a condition holds."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

import anyio

from ..arguments import seconds
from ..connections.deadline import until
from ..errors import OpenCHAMIError, RequestTimeoutError, WaitTimeoutError
from . import usage

T = TypeVar("T")
#: Seconds after the deadline in which a read that has begun may still end.
LAST_READ = 5.0
#: Each pause is so many times as long as the one before.
GROWTH = 1.5
_LONGEST_TEXT = 200


def wait_until(
    read: Callable[[], T],
    holds: Callable[[T], object],
    *,
    deadline: float,
    waiting_for: str,
    describe: Callable[[T], object] = repr,
    interval: float = 1.0,
    longest_interval: float = 15.0,
    tolerate: tuple[type[Exception], ...] = (),
    sleep: Callable[[float], object] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> T:
    """Read until a condition holds, with growing random pauses, and return what was read.

        core.wait_until(
            lambda: client.components.list(type="Node"),
            lambda nodes: all(node.state == "Ready" for node in nodes),
            deadline=600,
            waiting_for="all nodes to be Ready",
        )

    A temporary error of a read (`OpenCHAMIError.transient`) does not end the wait. A read that
    began before the deadline may continue for up to 5 seconds after it.

    Args:
        read: Makes the calls that read. It is called again and again, so it should change nothing.
        holds: Returns whether the value that was read meets the condition.
        deadline: Seconds from now; at least one read is made.
        waiting_for: Completes the sentence "Waited 600 s for …" of the error.
        describe: Returns the text with which the error describes what was read last; the first 200
            characters are used.
        interval: Seconds of the first pause. Each pause is shortened at random, by half at most.
        longest_interval: Seconds of the longest pause.
        tolerate: Other errors of a read that do not end the wait, such as NotFoundError.
        sleep: Waits for a number of seconds.
        clock: Returns the time in seconds.

    Raises WaitTimeoutError at the deadline, ValueError when a number of seconds is not above 0, and
    TypeError for arguments of other types and for functions that must be awaited.
    Any other error of `read`, and any error of `holds`, is raised at once.
    """
    for name, given in (("read", read), ("holds", holds), ("describe", describe)):
        usage.function(name, given)
    poll = _Poll(deadline, waiting_for, describe, (interval, longest_interval), tolerate, clock)
    while True:
        try:
            with until(time.monotonic() + poll.left() + LAST_READ):
                value = read()
        except Exception as error:
            if not poll.tolerates(error):
                raise
        else:
            usage.plain("read", value, "wait_until_async")
            if _truth(holds(value)):
                return value
            poll.saw(value)
        sleep(poll.pause())


async def wait_until_async(
    read: Callable[[], Awaitable[T]],
    holds: Callable[[T], object],
    *,
    deadline: float,
    waiting_for: str,
    describe: Callable[[T], object] = repr,
    interval: float = 1.0,
    longest_interval: float = 15.0,
    tolerate: tuple[type[Exception], ...] = (),
    sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
    clock: Callable[[], float] = anyio.current_time,
) -> T:
    """Read until a condition holds, as `wait_until` does; `read` is a coroutine function.

    Works on asyncio and trio. When the caller is cancelled, the read is cancelled.
    """
    for name, given in (("read", read), ("holds", holds), ("describe", describe)):
        usage.function(name, given)
    poll = _Poll(deadline, waiting_for, describe, (interval, longest_interval), tolerate, clock)
    while True:
        try:
            value = await _within(poll.left() + LAST_READ, read)
        except Exception as error:
            if not poll.tolerates(error):
                raise
        else:
            if _truth(holds(value)):
                return value
            poll.saw(value)
        await sleep(poll.pause())


async def _within(bound: float, read: Callable[[], Awaitable[T]]) -> T:
    with anyio.move_on_after(bound):
        value: T = await usage.awaitable("read", read(), "wait_until")
        return value
    raise RequestTimeoutError("The read did not end before the deadline.")


def _truth(value: object) -> object:
    usage.plain("holds", value, "a function that returns True or False")
    return value


class _Poll(Generic[T]):
    """What was read so far, and how long to pause."""

    def __init__(
        self,
        deadline: float,
        waiting_for: str,
        describe: Callable[[T], object],
        pauses: tuple[float, float],
        tolerate: tuple[type[Exception], ...],
        clock: Callable[[], float],
    ) -> None:
        self._waiting_for = waiting_for
        self._describe = describe
        self._pause = _seconds("interval", pauses[0])
        self._longest = _seconds("longest_interval", pauses[1])
        self._tolerate = _classes(tolerate)
        self._clock = clock
        self._begun = clock()
        self._ends = self._begun + _seconds("deadline", deadline)
        self._reads = 0
        self._seen: list[T] = []
        self._error: Exception | None = None

    def left(self) -> float:
        """Seconds until the deadline."""
        return max(0.0, self._ends - self._clock())

    def saw(self, value: T) -> None:
        """Keep what was read last."""
        self._reads += 1
        self._seen = [value]
        self._error = None

    def tolerates(self, error: Exception) -> bool:
        """Keep the error of a read; False when this error ends the wait."""
        self._reads += 1
        self._error = error
        passes = isinstance(error, OpenCHAMIError) and error.transient
        return passes or isinstance(error, self._tolerate)

    def pause(self) -> float:
        """Seconds until the next read; raises WaitTimeoutError when the deadline has passed."""
        left = self.left()
        if left == 0:
            raise WaitTimeoutError(
                self._message(),
                waited=self._clock() - self._begun,
                reads=self._reads,
                last=self._seen[0] if self._seen else None,
            ) from self._error
        pause = min(self._pause, self._longest) * random.uniform(0.5, 1.0)
        self._pause = min(self._pause * GROWTH, self._longest)
        return min(pause, left)

    def _message(self) -> str:
        waited = f"Waited {self._clock() - self._begun:.0f} s for {self._waiting_for}."
        last = f"The last of {self._reads} reads" if self._reads > 1 else "The only read"
        if self._error is None:
            return f"{waited} {last} returned: {self._last()}"
        why = str(self._error) or type(self._error).__name__
        failed = f"{waited} {last} failed: {why.rstrip('.')}."
        if self._seen:
            return f"{failed} The last successful read returned: {self._last()}"
        return failed if self._reads == 1 else f"{failed} No read succeeded."

    def _last(self) -> str:
        try:
            text = str(self._describe(self._seen[0]))
        except Exception as error:  # the timeout must not be lost for this
            text = f"{type(self._seen[0]).__name__} (describe raised {type(error).__name__})"
        return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"


def _seconds(name: str, value: float | None) -> float:
    if value is None:
        raise TypeError(f"{name} must be a number of seconds, not None.")
    return float(seconds(name, value))


def _classes(tolerate: Any) -> tuple[type[Exception], ...]:
    found: list[Any] = [tolerate] if isinstance(tolerate, type) else [*tolerate]
    if all(isinstance(one, type) and issubclass(one, BaseException) for one in found):
        return tuple(found)
    raise TypeError("tolerate must be a tuple of exception classes, such as (NotFoundError,).")


for _public in (wait_until, wait_until_async):
    _public.__module__ = "openchami_sdk.core"
