"""How a service answers, for the faults that invent an answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

from .answer import Answer

Get: TypeAlias = Callable[[str], Awaitable[Answer]]
"""What the service answers to a GET of a path, with the query of the current request."""


class Manners(Protocol):
    """The forms of a service's answers."""

    def created(self, path: str, answer: Answer) -> str:
        """The path of what a POST to *path* created; empty when the answer does not tell."""
        ...

    async def changed(self, path: str, get: Get) -> Answer:
        """What it says after a PUT or PATCH of *path* that has changed nothing."""
        ...

    async def deleted(self, path: str, get: Get) -> Answer:
        """What it says after a DELETE of *path* that has deleted nothing."""
        ...

    def failed(self, status: int) -> Answer:
        """An error."""
        ...


def problem(status: int, title: str) -> Answer:
    """A problem document."""
    document = {"type": "about:blank", "title": title, "detail": title, "status": status}
    return Answer.of_json(status, document, "application/problem+json")
