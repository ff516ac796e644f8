"""The durations and limits for requesting, keeping and renewing tokens."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import attrs


def boot_clock() -> float:
    """Seconds since boot, with the time in suspend. Setting the wall clock has no effect."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


@attrs.frozen(kw_only=True)
class Policy:
    """When tokens are renewed, and the pauses after failures. All durations are in seconds.

    Args:
        leeway: A token counts as expired this long before its end, or a tenth of its lifetime
            before, if that is shorter.
        window: A token is renewed at most this long before it counts as expired, or a fifth of its
            lifetime before, if that is shorter.
        default_lifetime: The lifetime of a token if the answer has no `expires_in` (RFC 6749 §5.1
            allows that).
        attempts: How many token requests are made, when there is no valid token, before the call
            fails.
        budget: How long these requests may take together, to the last byte of the answer.
        first_pause: The pause after the first failed request. It doubles after each further
            failure, and is varied at random.
        longest_wait: If `Retry-After` is longer than this, the call fails at once.
        failure_memory: How long calls get the same error after a failure without `Retry-After`,
            when there is no valid token. It doubles after each further failure.
        longest_failure_memory: The upper limit of `failure_memory`.
        refresh_pause: How long after a failed renewal the next one is tried, while the token is
            still valid. It doubles after each further failure.
        longest_refresh_pause: The upper limit of `refresh_pause`.
        invalid_client_memory: How long a refused secret is not tried again, unless it changes.
        longest_retry_after: The upper limit of a `Retry-After`.
        unauthorized_pause: If an origin also refuses the renewed token, its 401s cause no further
            renewal for this time.
        flight_timeout: How long a call waits for a token at most.
        longest_answer: How long a request with a one-time token waits for its answer, even if its
            caller was cancelled.
        clock: A function that returns monotonic seconds.
        wall_clock: A function that returns seconds since the epoch; used only for times that are
            stored.
    """

    leeway: float = 30.0
    window: float = 300.0
    default_lifetime: float = 300.0
    attempts: int = 3
    budget: float = 8.0
    first_pause: float = 0.1
    longest_wait: float = 2.0
    failure_memory: float = 1.0
    longest_failure_memory: float = 5.0
    refresh_pause: float = 5.0
    longest_refresh_pause: float = 60.0
    invalid_client_memory: float = 10.0
    longest_retry_after: float = 300.0
    unauthorized_pause: float = 30.0
    flight_timeout: float = 20.0
    longest_answer: float = 30.0
    clock: Callable[[], float] = attrs.field(default=boot_clock, repr=False)
    wall_clock: Callable[[], float] = attrs.field(default=time.time, repr=False)

    def lifespan(self, sent_at: float, lifetime: float) -> tuple[float, float]:
        """When to renew a token, and when to stop using it, by `clock`.

        For a short lifetime the margins are shares of the lifetime: with a fixed margin that is
        longer, every call would request a token. The time of the renewal is varied at random, so
        that many processes do not renew at the same time.
        """
        expires_at = sent_at + lifetime - min(self.leeway, lifetime * 0.1)
        window = min(self.window, lifetime * 0.2)
        return expires_at - window * random.uniform(0.8, 1.0), expires_at
