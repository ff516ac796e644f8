"""Checks of the arguments of the functions for many calls, before the first call."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable
from contextlib import AbstractContextManager
from typing import Any


class WrongUseError(TypeError):
    """A function that must be awaited was passed where it is only called, or the reverse."""


def function(name: str, value: Any) -> None:
    """Raise TypeError when an argument is not a function."""
    if not callable(value):
        raise TypeError(f"{name} must be a function, not {type(value).__name__}.")


def progress_function(value: Any) -> None:
    """Raise TypeError when `progress` is not a function, or is a bar that was not opened."""
    if isinstance(value, AbstractContextManager):
        raise TypeError(
            "progress is a bar that is not shown yet: "
            "use `with core.progress_bar(...) as progress:`."
        )
    if value is not None:
        function("progress", value)


def plain(name: str, value: Any, instead: str) -> None:
    """Raise WrongUseError when a function returned a coroutine, which has done nothing.

    Args:
        name: The function's argument.
        value: What it returned.
        instead: What to use for functions that are awaited.
    """
    if inspect.iscoroutine(value):
        value.close()  # no warning that it was never awaited
        raise WrongUseError(f"{name} returned a coroutine, so nothing was done: use {instead}.")


def awaitable(name: str, value: Any, instead: str) -> Awaitable[Any]:
    """What a function returned; WrongUseError when it did its work without being awaited."""
    if not inspect.isawaitable(value):
        raise WrongUseError(
            f"{name} must return something to await, as the methods of an AsyncClient do; it was "
            f"called and returned {type(value).__name__}. For such a function use {instead}."
        )
    return value
