"""What the manager asks of a token source."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol

import attrs

from .channel import Channel
from .policy import Policy
from .steps import Steps


@attrs.frozen(kw_only=True)
class Attempt:
    """What a token is wanted for.

    Attributes:
        tries: token requests that may be made; 1 while an older token is still good.
        rejected: tokens that a service refused, which are not what is wanted back.
        policy: durations and clock.
    """

    tries: int
    rejected: frozenset[str] = attrs.field(default=frozenset(), repr=False)
    policy: Policy = attrs.field(factory=Policy)


class TokenSource(Protocol):
    """Where tokens come from. Sources are values: equal ones share one token.

    A source is hashable, and says how it is reached and how to get one token.
    """

    @property
    def client_id(self) -> str | None:
        """The client for which tokens are obtained, for the audit log."""
        ...

    @property
    def channel(self) -> Channel:
        """How the source is reached."""
        ...

    def steps(self, attempt: Attempt) -> Steps:
        """Get one token. Raises TokenError or ConfigurationError."""
        ...

    def version(self) -> Hashable:
        """Something cheap that changes when a failure is worth another try."""
        ...

    def __hash__(self) -> int: ...
