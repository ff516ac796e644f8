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
        request: what is sent.
        seconds: how long it may take in total.
        listen: how long to wait for its answer at least, even if the channel's timeout is shorter.
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
        reason: the reason, for messages.
        transient: whether another attempt makes sense.
        sent: whether the server may have received the request, and carried it out.
    """

    reason: str
    transient: bool = True
    sent: bool = True


@attrs.frozen(kw_only=True)
class TokenAnswer:
    """A token as the endpoint described it.

    Attributes:
        access_token: the token.
        lifetime: its lifetime in seconds from `sent_at`; None if the answer does not have it.
        sent_at: when it was requested, by the policy's clock.
        scope: what was granted, if known.
        client_id: the client that got it, if known.
        secret_label: the label of the secret that was used.
        refresh_token: the token for the next renewal, if the answer has one.
        refresh_lifetime: the lifetime of `refresh_token` in seconds from `sent_at`, if known.
        renew_after: seconds until the source must be asked again, if the lifetime does not demand
            this sooner.
        if_refused: what a 401 to this token may mean, while it is new.
        previous: the token before it, which a service that refuses this one may still accept.
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
