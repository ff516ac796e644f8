"""Wrong use of the functions for many calls is one sentence, before anything is lost."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openchami_sdk import core

Map = Callable[..., list[core.Outcome[Any, Any]]]
NOW: Any = {"deadline": 0.01, "interval": 0.01, "waiting_for": "it"}


async def coroutine(item: Any = None) -> Any:
    """A function that must be awaited."""
    return item


def awaited(function: Callable[..., Any], *values: Any, **options: Any) -> Any:
    """Call an async function of the SDK, and wait for it."""

    async def run() -> Any:
        return await function(*values, **options)

    return anyio.run(run)


@pytest.mark.parametrize("limit", ["3", 1.5, None, True])
def test_limit_of_another_type(limit: Any) -> None:
    """Said before the first call."""
    for run in (
        lambda: core.map_concurrently(str, [1], limit=limit),
        lambda: awaited(core.map_concurrently_async, coroutine, [1], limit=limit),
    ):
        with pytest.raises(TypeError, match="limit must be a whole number, not "):
            run()


@pytest.mark.parametrize("function", [coroutine, functools.partial(coroutine)])
def test_function_that_must_be_awaited_among_threads(function: Any) -> None:
    """It would do nothing at all, and each item would count as done."""
    with pytest.raises(TypeError, match="so nothing was done: use map_concurrently_async"):
        core.map_concurrently(function, [1, 2])
    with pytest.raises(TypeError, match="so nothing was done: use send_in_batches_async"):
        core.send_in_batches(function, [1, 2])
    with pytest.raises(TypeError, match="so nothing was done: use wait_until_async"):
        core.wait_until(lambda: function(), bool, **NOW)


def test_function_that_is_not_awaited_among_tasks() -> None:
    """It makes its calls one after the other, and each item would count as failed."""
    done: list[Any] = []
    run: Any
    for run, instead in (
        (lambda: awaited(core.map_concurrently_async, done.append, [1, 2], limit=1), "map"),
        (lambda: awaited(core.send_in_batches_async, done.append, [1, 2]), "send_in_batches"),
        (lambda: awaited(core.wait_until_async, lambda: done.append(1), bool, **NOW), "wait_until"),
    ):
        done.clear()
        with pytest.raises(TypeError, match=f"called and returned NoneType.* use {instead}"):
            run()
        assert len(done) == 1


def test_condition_that_must_be_awaited() -> None:
    """A coroutine is true: the state would count as reached."""
    holds: Any = coroutine
    with pytest.raises(TypeError, match="holds returned a coroutine"):
        core.wait_until(lambda: 1, holds, **NOW)
    with pytest.raises(TypeError, match="holds returned a coroutine"):
        awaited(core.wait_until_async, coroutine, holds, **NOW)


def test_no_function() -> None:
    """Such as the result of a call in place of the call."""
    nothing: Any = None
    for run in (
        lambda: core.map_concurrently(nothing, [1]),
        lambda: core.send_in_batches(nothing, [1]),
        lambda: core.wait_until(nothing, bool, **NOW),
        lambda: core.wait_until(lambda: 1, nothing, **NOW),
        lambda: core.map_concurrently(str, [1], progress=nothing or 5),  # type: ignore[arg-type]
    ):
        with pytest.raises(TypeError, match="must be a function, not "):
            run()


def test_bar_that_was_not_opened() -> None:
    """`with` is missing; no call is made."""
    done: list[int] = []
    bar: Any = core.progress_bar("components")
    with pytest.raises(TypeError, match=r"use `with core.progress_bar\(...\) as progress:`"):
        core.map_concurrently(done.append, [1], progress=bar)
    assert done == []


def test_call_that_empties_its_list() -> None:
    """The items are not lost: each call gets a list of its own."""
    sent: list[list[int]] = []

    def call(batch: list[int]) -> None:
        sent.append([])
        while batch:
            sent[-1].insert(0, batch.pop())

    assert core.send_in_batches(call, range(5), size=3).accepted == [0, 1, 2, 3, 4]
    assert sent == [[0, 1, 2], [3, 4]]


def test_call_that_is_cancelled_from_inside() -> None:
    """It is the failure of this item; the others go on."""

    async def call(number: int) -> int:
        if number == 1:
            raise asyncio.CancelledError
        return number

    outcomes = awaited(core.map_concurrently_async, call, range(4), limit=1)
    assert [one.item for one in outcomes if one.error] == [1]
    assert str(outcomes[1].error) == "The call was cancelled."
    assert [one.result() for one in outcomes if not one.error] == [0, 2, 3]


@pytest.mark.parametrize("name", ["deadline", "interval", "longest_interval"])
def test_no_number_of_seconds(name: str) -> None:
    """None means no limit elsewhere; here there must be one."""
    without: Any = {**NOW, name: None}
    endless: Any = {**NOW, name: 10**400}
    with pytest.raises(TypeError, match=f"{name} must be a number of seconds, not None"):
        core.wait_until(lambda: 1, bool, **without)
    with pytest.raises(ValueError, match=f"{name} is 1000.*; give a finite number of seconds"):
        core.wait_until(lambda: 1, bool, **endless)


def test_errors_to_tolerate() -> None:
    """Checked at once, and not when the first read fails; a list will do."""
    wrong: Any = ["NotFoundError"]
    with pytest.raises(TypeError, match="tolerate must be a tuple of exception classes"):
        core.wait_until(lambda: 1, bool, **NOW, tolerate=wrong)
    some: Any = [ZeroDivisionError]
    with pytest.raises(
        core.WaitTimeoutError, match=r"failed: integer division or modulo by zero\. No read succeed"
    ):
        core.wait_until(lambda: 1 // 0, bool, **NOW | {"deadline": 0.05}, tolerate=some)


def test_description_that_fails() -> None:
    """The timeout is told all the same."""

    def describe(nodes: list[str]) -> str:
        return nodes[0]

    empty: list[str] = []
    with pytest.raises(core.WaitTimeoutError, match=r"list \(describe raised IndexError\)"):
        core.wait_until(lambda: empty, bool, **NOW, describe=describe)
