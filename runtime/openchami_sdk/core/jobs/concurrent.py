"""Many calls at once: bounded, in order, with the errors of each."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextvars import copy_context
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import anyio

from ..arguments import whole
from ..connections.deadline import soonest, until
from . import usage

T = TypeVar("T")
R = TypeVar("R")
#: Called after each item with two numbers: the items that are done, and all items.
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T, R]):
    """The result of one item."""

    item: T
    """The item."""
    error: Exception | None = None
    """What the function raised; None when it returned."""
    _value: R | None = field(default=None, repr=False)

    def result(self) -> R:
        """What the function returned; raises what it raised."""
        if self.error is not None:
            raise self.error
        return self._value  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def map_concurrently(
    function: Callable[[T], R],
    items: Iterable[T],
    *,
    limit: int = 20,
    progress: Progress | None = None,
) -> list[Outcome[T, R]]:
    """Call a function with each item, in threads, and collect results and errors.

        outcomes = core.map_concurrently(client.groups.get, labels)
        failed = [one.item for one in outcomes if one.error]

    The caller's `auth.user_context` applies in the threads, too. When the caller is interrupted
    (Ctrl-C), calls that have not begun are not made, and the function waits for the others.

    Args:
        function: What to call; clients are thread-safe.
        items: All items are read before the first call.
        limit: How many calls run at once.
        progress: Called in the caller's thread after each item, with two numbers: the items that
            are done, and all items.

    Returns:
        An outcome for each item, in the order of the items.

    Raises ValueError when `limit` is below 1, TypeError for arguments of other types and for a
    function that must be awaited, and the errors of `progress`.
    """
    todo = _checked(function, items, limit, progress)
    ends = soonest(None)

    def call(item: T) -> Outcome[T, R]:
        with until(ends):
            return _outcome(function, item)

    pool = ThreadPoolExecutor(max(1, min(limit, len(todo))), thread_name_prefix="openchami-map")
    try:
        futures: list[Future[Outcome[T, R]]] = [
            pool.submit(copy_context().run, call, item) for item in todo
        ]
        for done, _ in enumerate(as_completed(futures), 1):
            if progress is not None:
                progress(done, len(todo))
        return [future.result() for future in futures]
    finally:
        pool.shutdown(cancel_futures=True)


async def map_concurrently_async(
    function: Callable[[T], Awaitable[R]],
    items: Iterable[T],
    *,
    limit: int = 100,
    progress: Progress | None = None,
) -> list[Outcome[T, R]]:
    """Await a function with each item, in tasks, as `map_concurrently` does in threads.

    Works on asyncio and trio. When the caller is cancelled, all calls are cancelled. A call that
    was cancelled by something else has a RuntimeError as its error.

    Raises ValueError when `limit` is below 1, TypeError for arguments of other types and for a
    function that is not awaited, and the errors of `progress` in an ExceptionGroup.
    """
    todo = _checked(function, items, limit, progress)
    outcomes: dict[int, Outcome[T, R]] = {}
    waiting = iter(enumerate(todo))

    async def work() -> None:
        for number, item in waiting:
            outcomes[number] = outcome = await _outcome_async(function, item)
            if isinstance(outcome.error, usage.WrongUseError):
                tasks.cancel_scope.cancel()
                return
            if progress is not None:
                progress(len(outcomes), len(todo))

    async with anyio.create_task_group() as tasks:
        for _ in range(min(limit, len(todo))):
            tasks.start_soon(work)
    for outcome in outcomes.values():
        if isinstance(outcome.error, usage.WrongUseError):
            raise outcome.error
    return [outcomes[number] for number in range(len(todo))]


def _checked(
    function: object, items: Iterable[T], limit: int, progress: Progress | None
) -> list[T]:
    usage.function("function", function)
    usage.progress_function(progress)
    whole("limit", limit, 1)
    return list(items)


def _outcome(function: Callable[[T], R], item: T) -> Outcome[T, R]:
    try:
        value = function(item)
    except Exception as error:
        return Outcome(item, error)
    usage.plain("function", value, "map_concurrently_async")
    return Outcome(item, None, value)


async def _outcome_async(function: Callable[[T], Awaitable[R]], item: T) -> Outcome[T, R]:
    try:
        begun = usage.awaitable("function", function(item), "map_concurrently")
        return Outcome(item, None, await begun)
    except Exception as error:
        return Outcome(item, error)
    except anyio.get_cancelled_exc_class():
        if anyio.current_effective_deadline() == -math.inf:  # the caller is cancelled
            raise
        return Outcome(item, RuntimeError("The call was cancelled."))


for _public in (Outcome, map_concurrently, map_concurrently_async):
    _public.__module__ = "openchami_sdk.core"
