"""What a token source yields, and what it is sent: its I/O, apart from what it decides.

A source is a generator: it yields what is to be done (`Send`, `Pause`, `Call`), is sent what came
of it, and returns a `TokenAnswer`.
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
        seconds: how long it may take in all.
        listen: how long its answer is waited for at least, whatever the channel's timeout is.
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
    """What a token endpoint answered, and which secrets it may be echoing."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    secrets: tuple[Secret, ...] = ()


@attrs.frozen
class Unreachable:
    """Why there is no answer.

    Attributes:
        reason: in words.
        transient: whether another try makes sense.
        sent: whether the server may have got the request, and carried it out.
    """

    reason: str
    transient: bool = True
    sent: bool = True


@attrs.frozen(kw_only=True)
class TokenAnswer:
    """A token as the endpoint described it.

    Attributes:
        access_token: the token.
        lifetime: seconds it is good from `sent_at` on; None when the endpoint did not say.
        sent_at: when it was asked for, by the policy's clock.
        scope: what was granted, if known.
        client_id: the client it was given to, if known.
        secret_label: which secret it was got with.
        refresh_token: what the next one is got with, if the endpoint gave that.
        refresh_lifetime: seconds from `sent_at` on in which `refresh_token` can be used, if known.
        renew_after: seconds after which the source wants to be asked again, if that is sooner
            than the lifetime demands.
        if_refused: what a 401 to this token may mean, while it is new.
        previous: the token before it, which a service that refuses this one may still take.
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
