"""The numbers behind fetching, keeping and giving up on a token."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import attrs


def boot_clock() -> float:
    """Seconds since boot, suspend included: sleep ages a token, a clock step does not."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


@attrs.frozen(kw_only=True)
class Policy:
    """How tokens are renewed, and what follows a failure. All durations are seconds.

    Args:
        leeway: a token counts as expired this long before it is, or a tenth of its lifetime if
            shorter.
        window: renewal starts this long before that, or a fifth of its lifetime if shorter.
        default_lifetime: assumed when the answer has no `expires_in` (RFC 6749 §5.1 allows that).
        attempts: token requests made before giving up, when there is no valid token.
        budget: … and the time that all of them take together at most, to the last byte.
        first_pause: the pause after the first failed attempt; doubles, with jitter.
        longest_wait: a `Retry-After` longer than this fails at once instead of being waited for.
        failure_memory: a failure without `Retry-After` is remembered this long, doubling …
        longest_failure_memory: … up to this.
        refresh_pause: the same while the current token is still good …
        longest_refresh_pause: … up to this.
        invalid_client_memory: how long a refused secret is not tried again, unless it changes.
        longest_retry_after: a longer `Retry-After` counts as this.
        unauthorized_pause: at most one forced renewal in this time for an origin that keeps
            answering 401 to new tokens.
        flight_timeout: how long a call waits for a token at most, whatever the source does.
        longest_answer: how long to wait for the answer to a one-time token after its caller was
            cancelled.
        clock: monotonic seconds.
        wall_clock: seconds since the epoch; for what outlives the process, and for that alone.
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
        """When to renew a token, and when to stop using it.

        Margins are shares of the lifetime: a fixed one longer than a short token's life would
        make every call fetch. The start of the window is jittered so that a fleet does not
        renew in step.
        """
        expires_at = sent_at + lifetime - min(self.leeway, lifetime * 0.1)
        window = min(self.window, lifetime * 0.2)
        return expires_at - window * random.uniform(0.8, 1.0), expires_at
