"""What a token source yields, and what it is sent: its I/O, apart from what it decides.

A source is a generator: it yields what is to be done (`Send`, `Pause`, `Call`), is sent what came
of it, and returns a `TokenAnswer`. So one description of a grant serves threads, asyncio and trio.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any

import attrs

from .._secrets import Secret
from .request import TokenRequest


@attrs.frozen
class Send:
    """Send a request; the generator is sent an `Answer`, or `Unreachable`."""

    request: TokenRequest


@attrs.frozen
class Pause:
    """Wait some seconds."""

    seconds: float


@attrs.frozen
class Call:
    """Call a function that may block for a moment; the generator is sent what it returns."""

    function: Callable[[], object]


@attrs.frozen
class Answer:
    """What a token endpoint answered, and which secrets it may be echoing."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    secrets: tuple[Secret, ...] = ()


@attrs.frozen
class Unreachable:
    """Why there is no answer, and whether another try makes sense."""

    reason: str
    transient: bool = True


@attrs.frozen(kw_only=True)
class TokenAnswer:
    """A token as the endpoint described it. `lifetime` is None when it did not say."""

    access_token: str = attrs.field(repr=False)
    lifetime: float | None
    sent_at: float
    scope: str | None = None
    client_id: str | None = None
    secret_label: str | None = None
    refresh_token: str | None = attrs.field(default=None, repr=False)


Step = Send | Pause | Call
Steps = Generator[Step, Any, TokenAnswer]
