"""What a token source yields, and what it is sent: its I/O, separate from its decisions.

A source is a generator: it yields a step (`Send`, `Pause`, `Call`), is sent the step's result, and
returns a `TokenAnswer`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any

import attrs

from .._secrets import Secret
from .request import TokenRequest


@attrs.frozen
class Send:
    """Send a request; the generator is sent an `Answer` or `Unreachable`.

    Attributes:
        request: What is sent.
        seconds: How long it may take in total.
        listen: How long to wait for its answer at least, even if the channel's timeout is shorter.
    """

    request: TokenRequest
    seconds: float
    listen: float = 0.0


@attrs.frozen
class Pause:
    """Wait some seconds."""

    seconds: float


@attrs.frozen
class Call:
    """Call a function that may block; the generator is sent what it returns."""

    function: Callable[[], object]


@attrs.frozen
class Answer:
    """What a token endpoint answered, and which secrets it may echo."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    secrets: tuple[Secret, ...] = ()


@attrs.frozen
class Unreachable:
    """Why there is no answer.

    Attributes:
        reason: The reason, for messages.
        transient: Whether another attempt makes sense.
    """

    reason: str
    transient: bool = True


@attrs.frozen(kw_only=True)
class TokenAnswer:
    """A token as the endpoint described it.

    Attributes:
        access_token: The token.
        lifetime: Its lifetime in seconds from `sent_at`; None if the answer does not have it.
        sent_at: When it was requested, by the policy's clock.
        scope: What was granted, if known.
        client_id: The client that got it, if known.
        secret_label: The label of the secret that was used.
        refresh_token: The token for the next renewal, if the answer has one.
        refresh_lifetime: The lifetime of `refresh_token` in seconds from `sent_at`, if known.
        renew_after: Seconds until the source must be asked again, if the lifetime does not demand
            this sooner.
        if_refused: What a 401 to this token may mean, while it is new.
        previous: The token before it, which a service that refuses this one may still accept.
    """

    access_token: str = attrs.field(repr=False)
    lifetime: float | None
    sent_at: float
    scope: str | None = None
    client_id: str | None = None
    secret_label: str | None = None
    refresh_token: str | None = attrs.field(default=None, repr=False)
    refresh_lifetime: float | None = None
    renew_after: float | None = None
    if_refused: str | None = None
    previous: TokenAnswer | None = None


Step = Send | Pause | Call
Steps = Generator[Step, Any, TokenAnswer]
