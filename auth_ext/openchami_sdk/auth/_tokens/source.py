"""What a token source must do for the manager."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol

import attrs

from .channel import Channel
from .policy import Policy
from .steps import Steps


@attrs.frozen(kw_only=True)
class Attempt:
    """The conditions of one fetch.

    Attributes:
        tries: How many token requests may be made; 1 while an older token is still valid.
        rejected: Tokens that a service refused; the source must return another one.
        policy: Durations and clock.
    """

    tries: int
    rejected: frozenset[str] = attrs.field(default=frozenset(), repr=False)
    policy: Policy = attrs.field(factory=Policy)


class TokenSource(Protocol):
    """Where tokens come from. A source is hashable, and equal sources share one token."""

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
        """A value that is cheap to compute. After a failure, a changed value allows another attempt
        at once."""
        ...

    def __hash__(self) -> int: ...
