"""Assertions for the checks: what a service stores, and what it refuses."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import asdict

from openchami_sdk import core

T = TypeVar("T")


@contextlib.contextmanager
def refusal(status: int, sentence: str) -> Generator[None]:
    """Expect that the block's call is answered with this error; `sentence`: what is wrong if not.

    Raises `AssertionError` with the sentence and the other answer.
    """
    try:
        yield
    except core.StatusError as error:
        answered = error.status_code
        assert answered == status, f"{sentence}: answered {answered}, not {status}"
    else:
        raise AssertionError(f"{sentence}: answered with success, not {status}")


def reads_back(wanted: Struct, found: Struct) -> None:
    """Expect each member that was sent in what was found; raises `AssertionError` that names it."""
    for name, value in asdict(wanted).items():
        if value is not None:
            read = getattr(found, name)
            assert read == value, f"{name} reads back as {read!r}, not {value!r}"


def lists(found: Iterable[object], *wanted: object) -> None:
    """Expect that a list without filters has these objects; raises `AssertionError` if not."""
    assert set(wanted) <= set(found), "the list without filters lacks an object of this run"


def selects(found: Iterable[object], wanted: object, unwanted: object, what: str) -> None:
    """Expect that a filter's answer has the object that matches, and not the other one."""
    names = list(found)
    assert wanted in names, f"{what} does not find an object that matches"
    assert unwanted not in names, f"{what} finds an object that does not match"


def the_one(found: Iterable[T]) -> T:
    """The only item of what was found; raises `AssertionError` if there are more or none."""
    items = list(found)
    assert len(items) == 1, f"{len(items)} objects were found instead of one"
    return items[0]
