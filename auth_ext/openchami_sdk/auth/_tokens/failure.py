"""A fetch that failed: what it means, and for how long it is remembered."""

from __future__ import annotations

import random
import traceback
from collections.abc import Hashable
from pathlib import Path
from typing import Self

import attrs

from .._errors import AuthError, ConfigurationError, InvalidClientError, TokenEndpointError
from .._text import printable
from .policy import Policy


@attrs.frozen(kw_only=True)
class Failure:
    """Why the last fetch failed, and until when no other attempt is made.

    Attributes:
        error: The error.
        since: When it happened, by the policy's clock.
        until: When the next attempt may be made.
        version: The source's version at that time; after a change, an attempt is made at once.
        count: How many attempts failed before it.
        spares_token: It was a failed renewal, and no longer counts once the token has expired.
    """

    error: AuthError
    since: float
    until: float
    version: Hashable
    count: int
    spares_token: bool

    @classmethod
    def of(
        cls,
        error: AuthError,
        version: Hashable,
        before: Failure | None,
        now: float,
        *,
        usable: bool,
        policy: Policy,
    ) -> Self:
        """The failure for an error, after the failure before it."""
        count = 0 if before is None else before.count + 1
        return cls(
            error=error,
            since=now,
            until=now + _pause(error, count, usable, policy),
            version=version,
            count=count,
            spares_token=usable and getattr(error, "retry_after", None) is None,
        )

    def over(self, now: float, *, usable: bool) -> bool:
        """Whether another attempt may be made."""
        return now >= self.until or (self.spares_token and not usable)

    def told(self, now: float) -> AuthError:
        """The error for a caller that did not wait for it; its message says how old it is."""
        return self.error.again(
            f"{self.error} (this happened {max(0.0, now - self.since):.1f} s ago; "
            f"the next attempt is in {max(0.0, self.until - now):.1f} s)"
        )


def _pause(error: AuthError, count: int, usable: bool, policy: Policy) -> float:
    if isinstance(error, TokenEndpointError) and error.retry_after is not None:
        wanted = min(error.retry_after, policy.longest_retry_after)
        return max(wanted, policy.failure_memory)
    if isinstance(error, InvalidClientError):
        return policy.invalid_client_memory
    first, longest = (
        (policy.refresh_pause, policy.longest_refresh_pause)
        if usable
        else (policy.failure_memory, policy.longest_failure_memory)
    )
    return min(longest, first * 2.0 ** min(count, 16)) * random.uniform(1.0, 1.2)


def known_error(error: BaseException) -> AuthError:
    """The error for the caller: an exception of a user's source may hold the secret or token."""
    if isinstance(error, AuthError):
        return error
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {frames[-1].name} ({Path(frames[-1].filename).name}, line {frames[-1].lineno})"
    return ConfigurationError(
        f"the token source failed with {printable(type(error).__name__)}"
        + (printable(where) if frames else "")
    )
